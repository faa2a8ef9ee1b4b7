import { readdirSync } from "node:fs";
import path from "node:path";
import { SAMPLE_LEDGER, SAMPLE_RETURNS } from "../../../src/taskpane/page/sample";

const FOLDER = path.resolve(__dirname, "../../../templates/sample");

test("the sample's files are those that are served", () => {
  expect(readdirSync(FOLDER)).toContain(SAMPLE_LEDGER);
  expect([...SAMPLE_RETURNS].sort()).toEqual(readdirSync(path.join(FOLDER, "returned")).sort());
});
