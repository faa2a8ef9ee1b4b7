import { readUnits, type UnitDirectory } from "../units";

/** A unit that somebody asks for by any of its spellings, by its standard name; as written where the directory does not know it. */
export function unitNamed(text: string, directory: UnitDirectory): string {
  return readUnits(text, directory).find(({ name }) => name !== null)?.name ?? text;
}
