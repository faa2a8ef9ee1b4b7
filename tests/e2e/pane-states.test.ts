import { gridOf } from "../../src/sheet";
import { addGrid, type ExcelServer } from "../excel-host";
import { describeInChromium } from "../excel-host/seams";
import { openSample, panesInExcel, type PaneInExcel, type PaneOptions } from "./pane-in-excel";
import { goTo, untilRead } from "./pane-steps";

jest.setTimeout(120_000);

const HEADER = ["附件", "序号", "反馈问题", "牵头单位", "责任单位", "整改时限", "完成状态"];
const ITEM = ["附件1", 1, "管网建设滞后", "市水利局", "市水利局", "2019年6月底前", "正在整改"];

describeInChromium("the pane in Excel where something is missing", () => {
  const openPane = panesInExcel("development");

  const open = async (options: PaneOptions): Promise<PaneInExcel> => await openPane(options);

  test("in a workbook without a ledger it leads to where the header is pointed out", async () => {
    const { frame } = await open({
      fill: ({ workbook }) =>
        void addGrid(
          workbook,
          gridOf("通讯录", [
            ["姓名", "电话"],
            ["张明", "1"],
          ]),
        ),
    });
    await untilRead(frame);
    await frame.getByText(/没有在工作簿里认出台账/).waitFor();
    await frame.getByRole("button", { name: "指出表头" }).click();
    const rows = frame.getByRole("group", { name: "通讯录的表头在第几行" });
    expect(await rows.getByRole("button", { name: "重新读" }).isEnabled()).toBe(true);
  });

  test("in an empty workbook it does not ask for a header", async () => {
    const { frame } = await open({ fill: ({ workbook }) => void workbook.worksheets.add("Sheet1") });
    await untilRead(frame);
    await frame.getByRole("button", { name: "指出表头" }).click();
    await frame.getByText(/工作簿里的表都是空的/).waitFor();
    expect(await frame.getByRole("spinbutton").count()).toBe(0);
  });

  test("a unit that the directory does not know is added to it, on a sheet of the workbook", async () => {
    const strange = ["附件1", 1, "科普馆闭馆", "市天文馆", "市天文馆", "2019年6月底前", "正在整改"];
    const { frame, server } = await open({
      fill: ({ workbook }) => void addGrid(workbook, gridOf("整改台账", [HEADER, strange])),
    });
    await untilRead(frame);
    await goTo(frame, "单位名称");
    await frame.getByRole("button", { name: "加入名录" }).click();
    await frame.getByText("已记入工作表“单位名录”").waitFor();
    expect(server.workbook.worksheets.items.map(({ name }) => name)).toEqual(["整改台账", "单位名录"]);
    await frame.getByText("单位名称都和名录一致。").waitFor();
  });

  test("items in hidden rows are read and counted", async () => {
    const rows = [HEADER, ITEM, ["附件1", 2, ...ITEM.slice(2)], ["附件1", 3, ...ITEM.slice(2)]];
    const { frame } = await open({
      fill: ({ workbook }) =>
        void addGrid(workbook, { ...gridOf("整改台账", rows), hiddenRows: new Set([2]) }),
    });
    await untilRead(frame);
    expect(await frame.getByText("3 项", { exact: true }).first().isVisible()).toBe(true);
  });

  test("without Microsoft's library it says what to do", async () => {
    const { frame } = await open({
      prepare: async (page) => {
        await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
      },
    });
    await frame.getByText(/没有连上 Excel/).waitFor();
  });

  test("opened while a cell is being edited it waits to be asked again, and notices changes from then on", async () => {
    const { frame, server } = await open({ fill: inCellEdit });
    await frame.getByText(/您正在编辑单元格/).waitFor();
    server.endCellEdit();
    await frame.getByRole("button", { name: "再试一次" }).click();
    await untilRead(frame);
    await goTo(frame, "台账");
    const sheet = server.workbook.worksheets.getItem("整改台账");
    const change = { address: "N5", changeType: "RangeEdited", triggerSource: "Unknown" };
    server.workbook.events.emit("changed", sheet.id, change);
    await frame.getByText(/表格改过了/).waitFor();
  });
});

async function inCellEdit(server: ExcelServer): Promise<void> {
  await openSample(server);
  server.beginCellEdit();
}
