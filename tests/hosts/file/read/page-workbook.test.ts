import { strToU8 } from "fflate";

import { openWorkbookBytes, readWorkbook, WorkbookUnreadable } from "../../../../src/hosts/file";
import { gridOf } from "../../../../src/sheet";
import type { Grid } from "../../../../src/sheet";

async function gridFrom(page: string | Uint8Array): Promise<Grid> {
  const bytes = typeof page === "string" ? strToU8(page) : page;
  return (await openWorkbookBytes(bytes, "整改台账.xls")).sheets[0]?.grid ?? gridOf("none", []);
}

async function codeOf(page: string): Promise<string> {
  try {
    await gridFrom(page);
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.code : "untyped";
  }
}

test("a page as systems export it: merged title, unclosed cells, entities, line breaks, script", async () => {
  const grid = await gridFrom(
    "<html><head><title>导出</title><style>td{color:red}</style></head><body><script>var a='<td>9</td>'</script>" +
      "<table border=1><tr><th colspan=3>整改台账</th></tr><tr><td rowspan=2>1<td> 责&nbsp;任\n  人 <td>甲<br>乙&amp;丙</tr>" +
      "<tr><td>007<td><b>1.5</b></tr></table></body></html>",
  );
  expect(grid.rows).toEqual([["整改台账"], [1, "责 任 人", "甲\n乙&丙"], [null, "007", 1.5]]);
  expect(grid.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ]);
});

test("a span that reaches below its table ends with it", async () => {
  const grid = await gridFrom(
    "<table><tr><td rowspan=65000>甲<td>1</tr><tr><td>2</table><table><tr><td>乙</table>",
  );
  expect(grid.rows).toEqual([["甲", 1], [null, 2], ["乙"]]);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
});

test("a table within another's cell is a table of its own", async () => {
  const grid = await gridFrom(
    "<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>",
  );
  expect(grid.rows).toEqual([["甲", "乙"]]);
});

test("what Excel and LibreOffice write beside the text", async () => {
  const cells =
    '<td x:num="0.8512">85%</td><td x:num="1234.5">1,234.5</td><td sdval="43555">2019/3/31</td>' +
    "<td x:str>12</td><td style='mso-number-format:\"\\@\"'>13</td><td x:num>12</td>";
  expect((await gridFrom(`<table><tr>${cells}</tr></table>`)).rows).toEqual([
    [{ kind: "percent", fraction: 0.8512 }, 1234.5, "2019/3/31", "12", "13", 12],
  ]);
});

test("hidden rows and columns are known", async () => {
  const grid = await gridFrom(
    "<table><col><col style='display:none'><tr style='display: none'><td>甲<td>乙</tr><tr><td>丙</table>",
  );
  expect([...grid.hiddenRows]).toEqual([0]);
  expect([...grid.hiddenColumns]).toEqual([1]);
});

test("GBK, with or without saying so, and UTF-8 that says it is GBK", async () => {
  const gbk = (head: string): Uint8Array =>
    new Uint8Array([...strToU8(`${head}<table><tr><td>`), 0xd5, 0xfb, 0xb8, 0xc4, ...strToU8("</table>")]);
  for (const page of [
    gbk(""),
    gbk('<meta charset="gb2312">'),
    '<meta charset="gb2312"><table><tr><td>整改</table>',
  ])
    expect((await gridFrom(page)).rows).toEqual([["整改"]]);
});

test.each([
  ["without a table", "<html><body>登录超时</body></html>", "not-a-workbook"],
  ["with an empty table", "<html><table></table></html>", "empty"],
  ["that ends within its table", "<html><body><table><tr><td>甲</td><td>乙", "corrupt"],
  [
    "with columns past the last of a sheet",
    `<table><tr>${"<td colspan=1000>".repeat(17)}</table>`,
    "too-large",
  ],
  ["with endless levels", `<table><tr><td>甲${"<i>".repeat(100_000)}`, "too-large"],
  [
    "of a spreadsheet of 2003",
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table>',
    "unsupported-format",
  ],
])("a page %s", async (_, page, code) => {
  expect(await codeOf(page)).toBe(code);
});

test("many cells pushed aside by spans are limited", async () => {
  const page = `<table><tr>${"<td rowspan=65000>甲".repeat(16_000)}${"<tr><td>乙".repeat(60_000)}</table>`;
  const started = performance.now();
  expect(await codeOf(page)).toBe("too-large");
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("the door that loads no further code refuses a page", () => {
  expect(() => readWorkbook(strToU8("<table><tr><td>甲</table>"), "a.xls")).toThrow(WorkbookUnreadable);
});
