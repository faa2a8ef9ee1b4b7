import type { LetterSpec } from "../../../document";
import type { Allowance } from "../allowance";
import type { WordNames } from "./word-names";

/** What is filled into a document, and what was met on the way. */
export interface Filling {
  readonly letter: LetterSpec;
  readonly names: WordNames;
  /** The identities of the document's styles, by their names. */
  readonly styles: ReadonlyMap<string, string>;
  /** How many more fields and cells may be put in. */
  readonly room: Allowance;
  /** Names of the places that were filled. */
  readonly filled: Set<string>;
  /** Names of the places that stay as they are. */
  readonly unknown: Set<string>;
}

/** A place within a text: where it begins and ends, and what is meant by it. */
export interface Place {
  readonly start: number;
  /** Behind its closing bracket. */
  readonly end: number;
  /** Without the spaces that were typed around it. */
  readonly name: string;
}

/** No name is longer: what stands between brackets farther apart is text. */
const PLACE = /【([^【】\n]{1,40})】/g;

/** The places in a text, in their order. */
export function placesIn(text: string): Place[] {
  return [...text.matchAll(PLACE)].flatMap(({ 0: whole, 1: inner = "", index }) => {
    const name = inner.replace(/\s/g, "");
    return name === "" ? [] : [{ start: index, end: index + whole.length, name }];
  });
}

/** What a letter has under a name; names that every object has are none of its own. */
export function under<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
