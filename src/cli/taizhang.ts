import { isMainThread, workerData } from "node:worker_threads";
import { BOUNDED_COMMANDS, runBounded } from "./thread/bounded-command";
import { setOwnScript } from "./thread/own-script";
import { play, type ThreadRole } from "./thread/thread-role";

/** What reads our output may stop reading (`| head`); that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

if (isMainThread) void start(process.argv.slice(2));
else void play(workerData as ThreadRole);

/** The same file is the command and, started again in a thread, what reads files for it. */
async function start(words: readonly string[]): Promise<void> {
  setOwnScript(__filename);
  if (BOUNDED_COMMANDS.has(words[0] ?? "")) await runBounded(__filename, words);
  else {
    const { run } = await import("./run");
    await run(words);
  }
}
