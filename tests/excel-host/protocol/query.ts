import type { Members } from "./members";
import { isHostObject, NULL_OBJECT } from "./null-object";
import type { HostObject } from "./null-object";
import type { References } from "./references";
import type { QueryInfo } from "./wire";
import { wireName } from "./wire-name";

/** Answers what `load` asks for. */
export class Query {
  constructor(
    private readonly members: Members,
    private readonly references: References,
  ) {}

  /** What office.js needs to find the same object again. */
  identity(object: HostObject): Record<string, unknown> {
    const id: unknown = "id" in object ? object.id : undefined;
    const reference = this.references.idOf(object);
    return {
      ...(typeof id === "string" || typeof id === "number" ? { Id: id } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** The object, or the items of a collection, with the properties selected. */
  answer(object: HostObject, query: QueryInfo): Record<string, unknown> {
    const selected = [...(query.Select ?? []), ...(query.Expand ?? [])].map((name) =>
      name.replaceAll(".", "/"),
    );
    const items = itemsOf(object);
    if (!items) return this.project(object, selected);
    const first = query.Skip ?? 0;
    const wanted = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
    const _Items = wanted.map((item, index) => ({ ...this.project(item, selected), _Index: first + index }));
    return { ...this.identity(object), _Items };
  }

  /** A value as it is sent: no objects, no `undefined`. */
  plain(value: unknown): unknown {
    return value === undefined || value === NULL_OBJECT || isHostObject(value) ? null : value;
  }

  private project(object: HostObject, selected: readonly string[]): Record<string, unknown> {
    const result = this.identity(object);
    for (const [name, rest] of byFirstStep(selected)) {
      const names = name === "*" || name === "$all" ? this.members.plainProperties(object) : [name];
      for (const one of names) result[wireName(one)] = this.property(object, one, rest);
    }
    return result;
  }

  private property(object: HostObject, name: string, rest: readonly string[]): unknown {
    const value = this.members.get(object, wireName(name));
    return isHostObject(value) ? this.answer(value, { Select: [...rest] }) : this.plain(value);
  }
}

/** The items of a collection; `undefined` for any other object. */
function itemsOf(object: HostObject): readonly HostObject[] | undefined {
  const items: unknown = "items" in object ? object.items : undefined;
  return Array.isArray(items) ? items.filter(isHostObject) : undefined;
}

/** `format/font/bold` → `format`, `font/bold`. Nothing selected means all. */
function byFirstStep(selected: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of selected.length > 0 ? selected : ["*"]) {
    const [first = "", ...rest] = path.split("/");
    const known = steps.get(first) ?? [];
    steps.set(first, rest.length > 0 ? [...known, rest.join("/")] : known);
  }
  return steps;
}
