import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { diskSentence } from "./disk-sentence";
import { InputUnusable } from "./input-unusable";

/**
 * What a JSON file holds.
 * @param kind what the file should be, for the sentence: `设置文件`.
 * @throws InputUnusable with one Chinese line where it cannot be read, or is not JSON.
 */
export async function readJsonFile(path: string, kind: string): Promise<unknown> {
  const text = await textOf(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputUnusable(`${basename(path)}：不是${kind}，内容要写成 JSON。`);
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new InputUnusable(`${path}：${diskSentence(error)}`);
  }
}
