import type { DirectoryData, ReadReturn } from "../../../app";
import type { ReadingThread } from "./reading-pool";
import { ReturnReader } from "./return-reader";

/** Reads returned workbooks in the calling thread, where no other can be had: one after another, and each to its end. */
export function readingHere(directory: DirectoryData): ReadingThread<ReadReturn> {
  const reader = new ReturnReader();
  reader.begin(directory);
  return {
    async read(file) {
      await waitingMessages();
      return reader.read(file);
    },
    end: () => undefined,
  };
}

/** Lets waiting messages in, such as the wish to stop. */
function waitingMessages(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
