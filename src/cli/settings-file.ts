import { basename } from "node:path";
import { readOfficeSettings, settingSentence, type OfficeSettings } from "../app";
import { InputUnusable } from "./input-unusable";
import { readJsonFile } from "./json-file";

/**
 * The office's settings in a JSON file.
 * @throws InputUnusable with one line that names each setting that is wrong: who names a file wants it to count as it stands.
 */
export async function openSettings(path: string): Promise<OfficeSettings> {
  const { settings, problems } = readOfficeSettings(await readJsonFile(path, "设置文件"));
  if (problems.length > 0)
    throw new InputUnusable(`${basename(path)}：${problems.map(settingSentence).join("")}`);
  return settings;
}
