import { HostError } from "./host-error";

/**
 * Refuses what a property cannot hold, from its declared type: a boolean, a number, a text, or one of some words. Other types
 * are the model's to judge.
 * @throws HostError `InvalidArgument`
 */
export function checkPropertyValue(type: string, value: unknown): void {
  const words = [...type.matchAll(/"([^"]*)"/g)].map(([, word]) => word);
  const plain = new Set(type.split("|").map((part) => part.trim()));
  if (words.length > 0) {
    if (!words.includes(String(value)) && !plain.has(typeof value)) throw new HostError("InvalidArgument");
  } else if (plain.has("boolean") || plain.has("number") || plain.has("string")) {
    if (!plain.has(typeof value)) throw new HostError("InvalidArgument");
  }
}

/** True where a property of this declared type holds plain data rather than an object of the API. */
export function isPlainType(type: string, isClass: (name: string) => boolean): boolean {
  const [, className] = /^Excel\.(\w+)(?:\[\])?$/.exec(type) ?? [];
  return className === undefined ? type !== "RequestContext" : !isClass(className);
}
