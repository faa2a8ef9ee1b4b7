import { CommanderError } from "commander";
import { VerbRefused } from "../app";
import { InputUnusable } from "./input-unusable";
import { taizhangProgram } from "./program";
import { refusalSentence } from "./refusal-sentence";
import { usageSentence } from "./usage-sentence";

/** The input could not be used (DESIGN, The command). */
const UNUSABLE = 2;

/**
 * Runs the command. Exit status 0: done; 1: done, and errors were found; 2: the input could not be used, told in one
 * Chinese line on standard error.
 *
 * @param words the command line after the program's name.
 */
export async function run(words: readonly string[]): Promise<void> {
  try {
    const program = await taizhangProgram(words);
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = UNUSABLE;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof InputUnusable) return error.message;
  if (error instanceof VerbRefused) return refusalSentence(error);
  if (error instanceof CommanderError) return usageSentence(error);
  throw error;
}
