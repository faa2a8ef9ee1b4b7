import { openExcel } from ".";
import type { OpenedExcel } from ".";
import { scenario } from "./scenario";
import { expectScenarioDone, fillForScenario, OUTCOME } from "./scenario-outcome";

let excel: OpenedExcel | undefined;
let restore = (): void => undefined;
afterEach(async () => {
  await excel?.close();
  restore();
});

test("Excel on a PC, without a browser, does all that the scenario asks", async () => {
  excel = await openExcel({}, fillForScenario);
  restore = excel.asGlobals();
  expect(await scenario()).toEqual({ ...OUTCOME, platform: "PC" });
  expectScenarioDone(excel.workbook);
});
