import { parentPort } from "node:worker_threads";
import type { DirectoryData } from "../../app";
import type { ReturnDepth } from "../returned-file";

/** What a thread of the command is there for. */
export type ThreadRole =
  | { readonly kind: "inspect" }
  /** Reads returned files with the master's directory. */
  | { readonly kind: "returns"; readonly directory: DirectoryData; readonly depth: ReturnDepth }
  /** Carries out a whole command. */
  | { readonly kind: "command"; readonly words: readonly string[] };

/** A file to read. */
export interface FileTask {
  readonly path: string;
  /** What the file is called in the result. */
  readonly file: string;
}

/** Does in this thread what its role says. */
export async function play(role: ThreadRole): Promise<void> {
  switch (role.kind) {
    case "command": {
      const { run } = await import("../run");
      await run(role.words);
      break;
    }
    case "inspect": {
      const { inspectFile } = await import("../inspect-file");
      answer(inspectFile);
      break;
    }
    case "returns": {
      const { readReturnedFile, returnReading } = await import("../returned-file");
      const reading = returnReading(role.directory, role.depth);
      answer((task) => readReturnedFile(task, reading));
      break;
    }
  }
}

/** A rejected promise ends the thread, and is told there as a defect. */
function answer(read: (task: FileTask) => Promise<unknown>): void {
  parentPort?.on("message", (task: FileTask) => {
    void read(task).then((result) => parentPort?.postMessage(result));
  });
}
