/**
 * How long it takes to read 100,000 progress texts of about 200 characters against each claim, no text twice, and how that
 * grows with the length of one text. CPU seconds count all of the process; the first line is read while the program is cold.
 * Prints; judges nothing. Run with `npx tsx bench/contradiction.ts`.
 */
import { cpuUsage } from "node:process";
import { contradictionIn, type Claim } from "../src/checks/contradiction";

const TEXTS = 100_000;
const LENGTH = 200;
const TOLD = [
  "县政府成立专班，制定整改方案，明确责任单位和完成时限，先后召开推进会5次。",
  "投资860万元对老城区排水管网进行改造，铺设管道6.8公里，新建检查井210座。",
  "执法人员对辖区内58家规模养殖场逐场登记，下达整改通知书16份，立案处罚3家。",
  "经市生态环境局监测，出水水质稳定达到一级A标准，群众反映良好。",
  "督察反馈的3处排污口均已封堵，两岸垃圾清理完毕，栽植苗木4500株。",
  "县住建局加快推进配套管网建设，于2018年12月完成铺设并投入使用。",
  "印发督办函5份，对工作推进缓慢的3个乡镇进行通报，约谈乡镇长3人。",
];
const ENDED = [
  "该问题已完成整改。下一步，加强日常监管，防止反弹。",
  "已全部整改到位。",
  "工程已通过竣工验收。",
];
const GOING_ON = [
  "剩余1.1公里管网正在施工，预计6月底前完成。",
  "目前正在办理招标手续。",
  "整改工作正在有序推进。",
];

function textAt(at: number, ends: readonly string[]): string {
  let text = `截至${String((at % 12) + 1)}月${String((at % 28) + 1)}日，第${String(at)}次调度：`;
  for (let step = at; text.length < LENGTH - 25; step += 3) text += TOLD[step % TOLD.length] ?? "";
  // A joined string is put together when it is first read; one from a workbook is whole.
  return JSON.parse(JSON.stringify(text + (ends[at % ends.length] ?? ""))) as string;
}

function seconds(work: () => void): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6;
}

function measure(label: string, texts: readonly string[], claim: Claim): void {
  let found = 0;
  const cpu = seconds(() => {
    for (const text of texts) if (contradictionIn(text, claim) !== null) found++;
  });
  console.log(`${label.padEnd(44)} ${cpu.toFixed(2)} s   ${String(found)} found`);
}

const texts = (ends: readonly string[]): string[] =>
  Array.from({ length: TEXTS }, (_, at) => textAt(at, ends));
const ended = texts(ENDED);
const goingOn = texts(GOING_ON);
const characters = ended.reduce((sum, { length }) => sum + length, 0) / TEXTS;
console.log(`${String(TEXTS)} texts, ${characters.toFixed(0)} characters each`);
measure("done, as they should read", ended, "done");
measure("not done, as they should read", goingOn, "notDone");
measure("done, each contradicted", goingOn, "done");
measure("not done, each contradicted", ended, "notDone");
measure("done, as they should read, once more", ended, "done");
for (const length of [8_000, 16_000, 32_000]) {
  const one = (part: string): string => part.repeat(length / part.length);
  measure(`one text of ${String(length)}: 已`, [one("已")], "done");
  measure(`one text of ${String(length)}: 正在完成整改已`, [one("正在完成整改已，")], "done");
  measure(`one text of ${String(length)}: 反映问题已整改到位`, [one("反映问题已整改到位、")], "notDone");
}
