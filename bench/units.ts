/**
 * How long 100,000 unit cells with 5,000 spellings take against a directory of 2,000 units, how that grows with the number of
 * spellings, and what the naive way costs: the edit distance of each spelling to each unit. CPU seconds count all of
 * the process, its compiler and collector too; each figure is the least of some runs, each with a new directory. Prints; judges nothing.
 * Bundled into one file, as the product is:
 * `npx esbuild bench/units.ts --bundle --platform=node --outfile=out/units.js && node out/units.js`.
 */
import { loadavg } from "node:os";
import { cpuUsage } from "node:process";
import { createDirectory, readUnits, type UnitDirectory, type UnitEntry } from "../src/units";
import { levenshtein } from "./edit-distance";

const UNITS = 2_000;
const CELLS = 100_000;
const SPELLINGS = [1_250, 2_500, 5_000, 10_000];
/** The number of spellings at which the naive way is run beside ours. */
const NAIVE_AT = 5_000;

/** So many runs of each measurement, of which the least counts: other programs on the machine only ever add to it. */
const RUNS = 5;

/** The same numbers at every run (Park and Miller 1988). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const FIELDS = Array.from(
  "教科工公民财人自生住交水农商文卫退应审市统医粮信体林气税邮烟电供保金残妇青团档史志台园港航路桥",
);
const MATTERS =
  (
    "育技术业信息安防政司法力资然源规划态环境房城乡建设通运输利村务化旅游健康役急理计场监督疗障食储备访收象政票草力气险融联" +
    "案料港口道养护测绘质量价格标准种子农机畜牧渔业园林绿化消防救援"
  ).match(/../g) ?? [];
const ENDS = ["局", "委员会", "办公室", "中心", "支队", "管理局", "服务中心", "事务局"];
const COUNTIES = ["梁园区", "睢阳区", "永城市", "夏邑县", "虞城县", "柘城县", "宁陵县", "睢县", "民权县"];

function makeEntries(pick: (below: number) => number): UnitEntry[] {
  const names = new Set<string>();
  while (names.size < UNITS) {
    const place = names.size % 4 === 0 ? (COUNTIES[pick(COUNTIES.length)] ?? "") : "市";
    const matter = `${FIELDS[pick(FIELDS.length)]}${MATTERS[pick(MATTERS.length)]}${MATTERS[pick(MATTERS.length)]}`;
    names.add(`${place}${matter}${ENDS[pick(ENDS.length)]}`);
  }
  return [...names].map((name) => ({
    name,
    aliases: [`${name.slice(0, name.startsWith("市") ? 3 : 5)}${name.slice(-1)}`],
    formerNames: [],
    category: name.startsWith("市") ? "市直部门" : "县市区",
    groups: [],
  }));
}

const SLIPS: ((name: string, pick: (below: number) => number) => string)[] = [
  (name) => name,
  (name) => name.replace(/^市/, "商丘市"),
  (name) => name.replace(/^市/, ""),
  (name) => name.slice(0, -1),
  (name) => `${name}(牵头`,
  (name, pick) => replaceAt(name, 1 + pick(name.length - 1), "坏"),
  (name, pick) => replaceAt(name, 1 + pick(name.length - 1), ""),
  (name, pick) => replaceAt(name, 1 + pick(name.length - 1), "的以"),
  (name, pick) => replaceAt(replaceAt(name, 2, "仕"), 3 + pick(name.length - 3), "时"),
  (name) => name.replace(/^市/, "开封市"),
];

function replaceAt(text: string, at: number, replacement: string): string {
  return text.slice(0, at) + replacement + text.slice(at + 1);
}

function makeSpellings(
  entries: readonly UnitEntry[],
  count: number,
  pick: (below: number) => number,
): string[] {
  const spellings = new Set<string>();
  while (spellings.size < count) {
    const entry = entries[pick(entries.length)];
    const slip = SLIPS[pick(SLIPS.length)];
    if (entry && slip) spellings.add(slip(entry.name, pick));
  }
  return [...spellings];
}

/** Marks only, as in most ledgers; and with words and line breaks among them, which names may hold as well. */
const SEPARATORS = {
  "marks only": ["、", ","],
  "words and lines too": ["、", "、", "、", ",", ",", ",", "和", "以及", "\n"],
};

function makeCells(
  spellings: readonly string[],
  separators: readonly string[],
  pick: (below: number) => number,
): string[] {
  return Array.from({ length: CELLS }, (_, at) => {
    let cell = spellings[at % spellings.length] ?? "";
    for (let more = pick(4); more > 0; more--) {
      cell += `${separators[pick(separators.length)]}${spellings[pick(spellings.length)]}`;
    }
    return cell;
  });
}

interface Measured {
  readonly seconds: number;
  readonly result: number;
}

function cpuSeconds<T>(work: () => T): { seconds: number; result: T } {
  const before = cpuUsage();
  const result = work();
  const { user, system } = cpuUsage(before);
  return { seconds: (user + system) / 1_000_000, result };
}

function load(entries: readonly UnitEntry[]): UnitDirectory {
  const directory = createDirectory(entries, "商丘市");
  readUnits("市从未听说过的单位", directory);
  return directory;
}

function naive(spellings: readonly string[], entries: readonly UnitEntry[]): number {
  let nearest = 0;
  for (const spelling of spellings) {
    nearest += Math.min(...entries.map(({ name }) => levenshtein(spelling, name)));
  }
  return nearest;
}

const pick = numbers(20_190_410);
const entries = makeEntries(pick);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`${entries.length} units, ${CELLS} cells`);

/** One run with a directory that was never read with before. */
function run(cells: readonly string[]): Readonly<Record<"loading" | "reading", Measured>> {
  const { seconds, result: directory } = cpuSeconds(() => load(entries));
  const reading = cpuSeconds(() =>
    cells.reduce((names, cell) => names + readUnits(cell, directory).length, 0),
  );
  return { loading: { seconds, result: directory.entries.length }, reading };
}

function measure(label: string, separators: readonly string[]): void {
  say(label);
  let before: { readonly count: number; readonly seconds: number } | null = null;
  for (const count of SPELLINGS) {
    const spellings = makeSpellings(entries, count, pick);
    const cells = makeCells(spellings, separators, pick);
    const runs = Array.from({ length: RUNS }, () => run(cells)).sort(
      (a, b) => a.reading.seconds - b.reading.seconds,
    );
    const [best] = runs;
    if (!best) return;
    const { loading, reading } = best;
    const { seconds } = reading;
    const growth = before
      ? `, ${(seconds / before.seconds).toFixed(2)} times as long as ${before.count}`
      : "";
    say(
      `${String(count).padStart(6)} spellings: load ${loading.seconds.toFixed(2)} s, ` +
        `read ${seconds.toFixed(2)} s CPU for ${reading.result} names${growth}`,
    );
    before = { count, seconds };
    if (count !== NAIVE_AT) continue;
    const slow = cpuSeconds(() => naive(spellings, entries));
    say(
      `        naive, all pairs: ${slow.seconds.toFixed(2)} s CPU, ${(slow.seconds / seconds).toFixed(1)} times as long`,
    );
  }
}

for (const [label, separators] of Object.entries(SEPARATORS)) measure(label, separators);
const [one = 0, , fifteen = 0] = loadavg();
say(
  `load of the machine: ${one.toFixed(1)} over the last minute, ${fifteen.toFixed(1)} over the last quarter of an hour`,
);
