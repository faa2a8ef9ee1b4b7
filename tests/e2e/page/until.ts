import { setTimeout as pause } from "node:timers/promises";

/** How long something that follows from a click may take, in milliseconds. */
const LONGEST = 15_000;

/** Asks again and again until what is shown is as expected; at the end, what is not as expected fails the test. */
export async function until<Shown>(
  ask: () => Promise<Shown>,
  expected: (shown: Shown) => void,
): Promise<void> {
  const end = Date.now() + LONGEST;
  for (;;) {
    const shown = await ask();
    try {
      expected(shown);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(50);
    }
  }
}
