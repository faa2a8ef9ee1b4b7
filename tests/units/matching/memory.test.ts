import { builtInDirectory, createDirectory, readUnits } from "../../../src/units";
import { memories } from "../../../src/units/matching/memory";

test("what is asked again is not found again, and each owner has its own", () => {
  const memory = memories<string>();
  const one = {};
  let found = 0;
  const find = (): string => `${++found}`;
  expect([memory(one).recall("市公安局", find), memory(one).recall("市公安局", find)]).toEqual(["1", "1"]);
  expect(memory({}).recall("市公安局", find)).toBe("2");
  expect(memory(one).known("市财政局")).toBeUndefined();
});

test("what is asked for again and again stays, what is not is forgotten", () => {
  const memory = memories<number>()({});
  memory.recall("常问", () => 1);
  memory.recall("只问一次", () => 2);
  for (let at = 0; at < 100_000; at++) {
    memory.recall(`第${at}个`, () => at);
    memory.recall("常问", () => -1);
  }
  expect(memory.known("常问")).toBe(1);
  expect(memory.known("只问一次")).toBeUndefined();
});

test("the order of reading leaves no trace in what is read", () => {
  const cells = [
    "市公安局、市生太环境局",
    "市纪委、监委",
    "拓城县和雎县",
    "市纪委、监委和拓城县",
    "市公安局、市生太环境局",
  ];
  const read = (order: readonly string[]): Map<string, string> => {
    const { entries, city } = builtInDirectory();
    const directory = createDirectory(entries, city);
    return new Map(order.map((cell) => [cell, JSON.stringify(readUnits(cell, directory))]));
  };
  const forward = read(cells);
  for (const [cell, refs] of read(cells.toReversed())) expect(refs).toBe(forward.get(cell));
});
