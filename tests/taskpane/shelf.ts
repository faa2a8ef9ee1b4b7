/** A browser's store, as far as it is used. */
export class Shelf {
  [key: string]: unknown;
  getItem(key: string): string | null {
    const value = this[key];
    return typeof value === "string" ? value : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

/** Gives the tests a browser's store, or what stands in its place. */
export function giveStore(name: "localStorage" | "sessionStorage", storage: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, get: () => storage });
}
