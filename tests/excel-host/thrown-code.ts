import { HostError } from "./protocol";

/** The code of the error that an act throws; `null` where it throws none. */
export function thrownCode(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
