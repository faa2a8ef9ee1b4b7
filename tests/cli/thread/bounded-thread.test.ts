import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BoundedThread, TaskLost, type TaskLimits } from "../../../src/cli/thread/bounded-thread";

/** Answers with the task, or does what a defect might do. */
const SCRIPT = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", (task) => {
  if (task === "hang") for (;;);
  if (task === "throw") throw new TypeError("not foreseen");
  if (task === "reject") void Promise.reject(new Error("not foreseen"));
  else if (task === "exit") process.exit(3);
  else if (task === "eat") for (const eaten = []; ; ) eaten.push(new Array(10_000).fill(eaten.length));
  else parentPort.postMessage(workerData + task);
});
`;
const LIMITS: TaskLimits = { milliseconds: 30_000, megabytes: 32 };

let folder: string;
let script: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-"));
  script = join(folder, "script.js");
  writeFileSync(script, SCRIPT);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function endOf(thread: BoundedThread<string, string>, task: string): Promise<string> {
  try {
    return `answer ${await thread.ask(task)}`;
  } catch (error) {
    return error instanceof TaskLost ? error.end : String(error);
  }
}

test("tasks are answered by one thread, which knows what it was started with", async () => {
  const thread = new BoundedThread<string, string>(script, "甲", LIMITS);
  expect([await thread.ask("1"), await thread.ask("2")]).toEqual(["甲1", "甲2"]);
  await thread.end();
});

test.each([
  ["hang", "time", { milliseconds: 2_000, megabytes: 32 }],
  ["eat", "memory", LIMITS],
  ["throw", "defect", LIMITS],
  ["reject", "defect", LIMITS],
  ["exit", "defect", LIMITS],
])("a task that does %s ends by %s, and the next is answered", async (task, end, limits) => {
  const thread = new BoundedThread<string, string>(script, "甲", limits);
  expect(await endOf(thread, task)).toBe(end);
  expect(await endOf(thread, "2")).toBe("answer 甲2");
  await thread.end();
});
