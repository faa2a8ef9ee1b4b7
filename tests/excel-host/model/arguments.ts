import { HostError } from "../protocol";

/** A text given to a method. @throws HostError `InvalidArgument` for anything else. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A number given to a method. @throws HostError `InvalidArgument` for anything else. */
export function numberArgument(value: unknown): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  return value;
}

/** An object of plain data given to a method. @throws HostError `InvalidArgument` for anything else. */
export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  return value;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Rows of values, as `values` and its like take them. */
export function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
