import type { Frame, Page } from "playwright-core";

/** What a clerk does in the pane, whatever it stands beside. */

/** Waits until the workbook was read. */
export async function untilRead(frame: Frame | Page): Promise<void> {
  await frame.getByRole("button", { name: "重新检查" }).waitFor();
}

/** Chooses a 旬 of the context line. */
export async function chooseDekad(
  frame: Frame | Page,
  year: number,
  month: number,
  part: 1 | 2 | 3,
): Promise<void> {
  await frame.getByTitle("更改工作表、旬次和截至日期").click();
  const dialog = frame.getByRole("dialog");
  const field = dialog.getByLabel("年", { exact: true });
  await field.fill(String(year));
  await field.press("Tab");
  await dialog.getByLabel("月", { exact: true }).selectOption(String(month));
  await dialog.getByRole("combobox", { name: "旬次" }).selectOption(String(part));
  await dialog.getByRole("button", { name: "确定" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Goes from the first screen to another. */
export async function goTo(frame: Frame | Page, step: string): Promise<void> {
  await frame.getByRole("button", { name: new RegExp(`^${step} ?：`) }).click();
  await frame.getByRole("heading", { level: 1, name: step }).waitFor();
}

/** Goes back to the screen before. */
export async function goBack(frame: Frame | Page): Promise<void> {
  await frame.getByRole("button", { name: "返回" }).first().click();
}
