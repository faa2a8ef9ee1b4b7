import * as v from "valibot";
import type { SettingFault, SettingProblem } from "./setting-problem";

const RECORD = v.record(v.string(), v.unknown());
const LIST = v.array(v.unknown());

/** What one value must look like. */
export type AnySchema<Output> = v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>;

/** Reads what was found in a file or a workbook value by value: what is wrong in one is told, and spoils no other. */
export class FoundValues {
  /** Each value that could not be used, in the order in which they stand. */
  readonly problems: SettingProblem[] = [];

  /** The named parts of an object; others are told as unknown. Nothing at all is an object without parts. */
  fields(found: unknown, path: string, names: readonly string[]): Map<string, unknown> {
    const parts = this.record(found, path);
    for (const name of parts.keys()) if (!names.includes(name)) this.fault(joined(path, name), "unknown");
    return parts;
  }

  /** Each entry whose key and value can be used. */
  entries<Key extends string, Value>(
    found: unknown,
    path: string,
    keys: AnySchema<Key>,
    read: (value: unknown, path: string) => Value | undefined,
  ): Record<Key, Value> {
    const kept: [Key, Value][] = [];
    for (const [name, value] of this.record(found, path)) {
      const key = this.value(name, joined(path, name), keys, "unknown");
      const used = key === undefined ? undefined : read(value, joined(path, name));
      if (key !== undefined && used !== undefined) kept.push([key, used]);
    }
    return Object.fromEntries(kept) as Record<Key, Value>;
  }

  /** The elements of a list that can be used; `undefined` where there is no list. */
  elements<Value>(
    found: unknown,
    path: string,
    schema: AnySchema<Value>,
    fault: SettingFault,
  ): Value[] | undefined {
    if (found === undefined || found === null) return undefined;
    const list = this.value(found, path, LIST, "list");
    return list?.flatMap((element, index) => {
      const used = this.value(element, `${path}.${index}`, schema, fault);
      return used === undefined ? [] : [used];
    });
  }

  record(found: unknown, path: string): Map<string, unknown> {
    if (found === undefined || found === null) return new Map();
    const record = Array.isArray(found) ? undefined : v.safeParse(RECORD, found);
    if (!record?.success) {
      this.fault(path, "not-settings");
      return new Map();
    }
    return new Map(Object.entries(record.output));
  }

  /** The value where it can be used; `undefined` where it is not there, or told as wrong. */
  value<Value>(
    found: unknown,
    path: string,
    schema: AnySchema<Value>,
    fault: SettingFault,
  ): Value | undefined {
    if (found === undefined) return undefined;
    const result = v.safeParse(schema, found);
    if (!result.success) this.fault(path, fault);
    return result.success ? result.output : undefined;
  }

  fault(path: string, problem: SettingFault): void {
    this.problems.push({ path, problem });
  }
}

/** The path of a part of what stands at another path. */
export function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
