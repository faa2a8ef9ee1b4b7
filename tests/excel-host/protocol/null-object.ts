/** What stands at the end of a path that leads nowhere; the add-in sees `isNullObject`. */
export const NULL_OBJECT = Symbol("null object");

/** An object of the model, or nothing. */
export type Target = HostObject | typeof NULL_OBJECT;

/**
 * An object that the add-in can hold. Its members have the names of the JavaScript API; the protocol finds them by name, and
 * lets through only what Microsoft's type declarations list for the class.
 */
export interface HostObject {
  /** The class as the API calls it, such as `Range`. */
  readonly excelClass: string;
}

/** True for an object of the model, false for plain data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "excelClass" in value;
}
