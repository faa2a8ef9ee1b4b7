import { HostError } from "../protocol";
import { isRecord } from "./arguments";

/**
 * The properties asked for, of each of some ranges: `{rowHidden: true, format: {rowHeight: true}}` gives
 * `{rowHidden: false, format: {rowHeight: 15}}`.
 */
export function lineProperties(lines: readonly object[], wanted: unknown): unknown[] {
  return lines.map((line) => pick(line, wanted));
}

function pick(from: object, wanted: unknown): Record<string, unknown> {
  if (!isRecord(wanted)) throw new HostError("InvalidArgument");
  const picked: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    if (!(name in from)) throw new HostError("InvalidArgument");
    const value: unknown = Reflect.get(from, name);
    if (ask === true) picked[name] = value;
    else if (isRecord(ask) && typeof value === "object" && value !== null) picked[name] = pick(value, ask);
  }
  return picked;
}
