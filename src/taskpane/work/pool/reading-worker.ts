import { expose } from "comlink";
import { keepFailureCodes } from "../failure-across";
import { ReturnReader } from "./return-reader";

keepFailureCodes();

/** A thread that reads returned workbooks: it is told once by what, then given one file after another. */
const reader = new ReturnReader();

/** What is seen of it from the thread that reads the master. */
export type ReadingDoor = ReturnReader;

expose(reader);
