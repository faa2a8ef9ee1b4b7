import { runChecks, type RuleCode } from "../../../src/checks";
import type { Item } from "../../../src/ledger";
import { ledgersIn } from "../../ledger/messy-grids";
import { cellOf, cleanRow, ledgerOf, type LedgerRow, type Stage } from "../clean-ledger";
import { contextOf, day } from "../sample-ledger";

const rows = (count: number, stage: Stage = "open"): LedgerRow[] =>
  Array.from({ length: count }, (_, at) => cleanRow(at + 1, stage));
const itemsIn = (ledger: readonly LedgerRow[]): Item[] =>
  ledgersIn([ledgerOf(ledger)]).flatMap(({ items }) => items);
/** The last 旬's rows: the same with another progress. */
const earlier = (ledger: readonly LedgerRow[]): LedgerRow[] =>
  ledger.map((row) => ({ ...row, 整改进展: "正在编制施工方案。" }));

function placesAgainst(
  now: readonly LedgerRow[],
  against: { readonly previous?: readonly LedgerRow[]; readonly master?: readonly LedgerRow[] },
  expected: readonly Item[] | null = null,
): string[] {
  const context = contextOf([ledgerOf(now)], {
    asOf: day("2019-04-10"),
    previous: against.previous ? itemsIn(against.previous) : null,
    master: against.master ? itemsIn(against.master) : null,
    expected,
  });
  return runChecks(context).map(({ cell, rule }) => `${cell} ${rule}`);
}

const at = (row: number, column: string, code: RuleCode): string => `${cellOf(row, column)} ${code}`;

test("a ledger that went on since the last 旬, beside its master, has no finding", () => {
  expect(placesAgainst(rows(8), { previous: earlier(rows(8)), master: earlier(rows(8)) })).toEqual([]);
  const advanced = [...rows(4), cleanRow(5, "done"), cleanRow(6, "closed")];
  expect(placesAgainst(advanced, { previous: earlier(rows(6)) })).toEqual([]);
});

describe("progress-unchanged", () => {
  const unchanged = (now: string, before: string, more: LedgerRow = {}): string[] =>
    placesAgainst([{ ...cleanRow(1, "open"), ...more, 整改进展: now }], {
      previous: [{ ...cleanRow(1, "open"), ...more, 整改进展: before }],
    });
  const FOUND = [at(0, "整改进展", "progress-unchanged")];

  test.each([
    ["正在铺设管网。", "正在铺设管网。"],
    ["正在铺设管网", "正在 铺设管网。"],
    ["截至4月10日，正在铺设管网。", "截至2019年3月31日，正在铺设管网。"],
    ["截止4月上旬，正在铺设管网。", "截至目前，正在铺设管网。"],
  ])("%s after %s", (now, before) => {
    expect(unchanged(now, before)).toEqual(FOUND);
  });

  test("something done since, an item complete or without end may stay as it was", () => {
    expect(unchanged("正在铺设管网，完成六成。", "正在铺设管网，完成五成。")).toEqual([]);
    expect(unchanged("已立案3起。", "已立案3起。", { 完成状态: "长期坚持" })).toEqual([]);
    expect(placesAgainst(rows(3, "done"), { previous: rows(3, "done") })).toEqual([]);
  });
});

describe("status-regressed", () => {
  const move = (before: string, now: string): string[] =>
    placesAgainst([{ ...cleanRow(1, "open"), 完成比例: null, 完成状态: now, 整改进展: "按要求开展工作。" }], {
      previous: [{ ...cleanRow(1, "open"), 完成状态: before }],
    });

  test.each([
    ["完成整改", "正在整改"],
    ["达到序时进度", "未达到序时进度"],
    ["正在整改", "尚未启动"],
    ["已完成", "反弹"],
  ])("%s to %s", (before, now) => {
    expect(move(before, now)).toEqual([at(0, "完成状态", "status-regressed")]);
  });

  test.each([
    ["尚未启动", "正在整改"],
    ["正在整改", "正在整改"],
    ["长期坚持", "正在整改"],
    ["正在整改", "长期坚持"],
  ])("not %s to %s", (before, now) => {
    expect(move(before, now)).toEqual([]);
  });
});

describe("baseline-changed", () => {
  const changed = (change: LedgerRow): string[] =>
    placesAgainst([...rows(2), { ...cleanRow(3, "open"), ...change }], { master: rows(3) });

  test.each([
    ["整改时限", "2019年9月底前"],
    ["整改目标", "断面水质达到Ⅳ类。"],
    ["整改措施", "开展一次排查。"],
    ["牵头单位", "市公安局"],
    ["责任领导", "王五"],
    ["反馈问题", "渗滤液问题突出，第3轮督察时现场检查发现监管责任已经落实，问题不大。"],
  ])("%s", (column, value) => {
    expect(changed({ [column]: value })).toEqual([at(2, column, "baseline-changed")]);
  });

  test.each([
    ["整改时限", "2019年6月30日前"],
    ["整改目标", "断面水质稳定达到Ⅲ类"],
    ["责任单位", "市公安局"],
    ["责任领导", null],
    ["下一步措施", "加快扫尾。"],
  ])("%s as %s settles nothing anew", (column, value) => {
    expect(changed({ [column]: value })).toEqual([]);
  });
});

describe("item-missing and item-added", () => {
  const added = { ...cleanRow(4, "open"), 反馈问题: "机动车尾气检测机构监管缺失，数据造假时有发生。" };

  test("against the master, and without one against the last 旬", () => {
    const dropped = rows(5).filter((_, index) => index !== 4);
    expect(placesAgainst(dropped, { master: rows(5) })).toEqual(["B2 item-missing"]);
    expect(placesAgainst(dropped, { previous: earlier(rows(5)) })).toEqual(["B2 item-missing"]);
    expect(placesAgainst([...rows(3), added], { master: rows(3) })).toEqual([
      at(3, "反馈问题", "item-added"),
    ]);
    expect(placesAgainst([...rows(3), added], { previous: earlier(rows(3)) })).toEqual([
      at(3, "反馈问题", "item-added"),
    ]);
    expect(
      placesAgainst([...rows(3), added], { previous: earlier(rows(3)), master: rows(4).with(3, added) }),
    ).toEqual([]);
  });

  test("each missing item is told by itself; of a unit's return only what is expected of it", () => {
    const own = rows(1);
    expect(placesAgainst(own, { master: rows(4) })).toEqual(
      Array.from({ length: 3 }, () => "B2 item-missing"),
    );
    expect(placesAgainst(own, { master: rows(4) }, [])).toEqual([]);
  });

  test("an item is known by its text though its number has shifted", () => {
    const shifted = rows(5)
      .filter((_, index) => index !== 0)
      .map((row, index) => ({ ...row, 序号: index + 1 }));
    expect(placesAgainst(shifted, { master: rows(5) })).toEqual(["B2 item-missing"]);
  });
});
