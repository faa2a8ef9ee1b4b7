import { basename } from "node:path";
import { readMergeDecisions, settingSentence } from "../app";
import { decisionTemplate, NO_DECISIONS, type MergeDecisions, type MergeResult } from "../returns";
import { InputUnusable } from "./input-unusable";
import { readJsonFile } from "./json-file";
import type { Outbox } from "./outbox";

/**
 * What a person decided about a merge, from a JSON file.
 * @throws InputUnusable with one line that names each decision that is wrong: who names a file wants it to count as it stands.
 */
export async function openDecisions(path: string | undefined): Promise<MergeDecisions> {
  if (path === undefined) return NO_DECISIONS;
  const { decisions, problems } = readMergeDecisions(await readJsonFile(path, "合并认定文件"));
  if (problems.length > 0)
    throw new InputUnusable(`${basename(path)}：${problems.map(settingSentence).join("")}`);
  return decisions;
}

/** Writes the decisions made and those still open, to be gone through and given back with `--decisions`. */
export function saveDecisions(outbox: Outbox, result: MergeResult, given: MergeDecisions): Promise<void> {
  const text = `${JSON.stringify(decisionTemplate(result, given), null, 2)}\n`;
  return outbox.deliver("合并认定.json", new TextEncoder().encode(text));
}
