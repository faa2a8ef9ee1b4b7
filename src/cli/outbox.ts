import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileAlreadyThere, freePath, writeFileAtomically } from "../hosts/file/disk";
import { diskSentence } from "./disk-sentence";
import { InputUnusable } from "./input-unusable";
import { PathRefused } from "./path-refused";
import { truePath } from "./true-path";

/** Where what a verb makes is put. */
export interface Destination {
  /** The file itself, whatever name the verb gives it. */
  readonly file?: string | undefined;
  /** The folder in which it gets the verb's name, with a number after it where that name is taken. */
  readonly folder?: string | undefined;
  /** Replace what is there: only when asked. */
  readonly overwrite?: boolean | undefined;
  /** Files that the command reads: they are never replaced, whatever is asked. */
  readonly inputs?: readonly (string | undefined)[] | undefined;
}

/** Takes the workbooks that verbs make and puts them on the disk, whole or not at all. */
export class Outbox {
  /** Paths of the files written. */
  readonly written: string[] = [];

  /**
   * @param to `null` where the verb makes nothing.
   * @throws PathRefused where the file is one that the command reads: before it has read anything.
   */
  constructor(private readonly to: Destination | null) {
    if (to?.file !== undefined && isInput(to.file, to)) throw new PathRefused("output-is-input", to.file);
  }

  /** @throws InputUnusable where the disk refuses, or the file is there and was not to be replaced. */
  async deliver(fileName: string, bytes: Uint8Array): Promise<void> {
    if (!this.to) return;
    const path = await this.pathFor(fileName, this.to);
    await makeFolder(dirname(path));
    try {
      await writeFileAtomically(path, bytes, { overwrite: this.to.overwrite === true });
    } catch (error) {
      if (error instanceof FileAlreadyThere) {
        throw new InputUnusable(`${path}：已有同名文件，没有覆盖。请换个名字，或加 --overwrite。`);
      }
      throw new InputUnusable(`${path}：${diskSentence(error)}`);
    }
    this.written.push(path);
  }

  private async pathFor(fileName: string, to: Destination): Promise<string> {
    if (to.file !== undefined) return to.file;
    const path = join(to.folder ?? ".", fileName);
    return to.overwrite === true && !isInput(path, to) ? path : freePath(path);
  }
}

function isInput(path: string, { inputs = [] }: Destination): boolean {
  return inputs.some((input) => input !== undefined && truePath(input) === truePath(path));
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new InputUnusable(`${folder}：${diskSentence(error)}`);
  }
}
