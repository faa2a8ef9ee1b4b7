/** A requirement set and its version, such as ExcelApi 1.13. */
export interface ApiSet {
  readonly name: string;
  /** `1.9` or `1.13`: two numbers, never a decimal fraction. */
  readonly version: string;
}

/** Negative where `first` is the older version, 0 where they are the same. `1.9` is older than `1.13`. */
export function compareVersions(first: string, second: string): number {
  const [major = 0, minor = 0] = first.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = second.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
