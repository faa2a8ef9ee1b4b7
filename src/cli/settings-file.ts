import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readOfficeSettings, settingSentence, type OfficeSettings } from "../app";
import { diskSentence } from "./disk-sentence";
import { InputUnusable } from "./input-unusable";

/**
 * The office's settings in a JSON file.
 * @throws InputUnusable with one line that names each setting that is wrong: who names a file wants it to count as it stands.
 */
export async function openSettings(path: string): Promise<OfficeSettings> {
  const { settings, problems } = readOfficeSettings(parsed(await textOf(path), path));
  if (problems.length > 0)
    throw new InputUnusable(`${basename(path)}：${problems.map(settingSentence).join("")}`);
  return settings;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new InputUnusable(`${path}：${diskSentence(error)}`);
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputUnusable(`${basename(path)}：不是设置文件，内容要写成 JSON。`);
  }
}
