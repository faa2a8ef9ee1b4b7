import { expose } from "comlink";
import { keepFailureCodes } from "../failure-across";
import { ReturnReader } from "./return-reader";

keepFailureCodes();

/** A thread that reads returned workbooks: it is told once by what, then given one file after another. */
class ReadingDesk extends ReturnReader {
  /** Answers as soon as the thread's code is there. */
  isThere(): boolean {
    return true;
  }

  /** Answers on a port as well, to another thread than the one that started this. */
  serve(port: MessagePort): void {
    expose(this, port);
  }
}

/** What is seen of it from the thread that reads the master. */
export type ReadingDoor = ReadingDesk;

expose(new ReadingDesk());
