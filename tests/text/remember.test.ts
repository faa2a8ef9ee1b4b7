import { remember } from "../../src/text/remember";

test("equal texts are read once, also where nothing was found", () => {
  const read = jest.fn((text: string) => (text === "是" ? true : null));
  const remembered = remember(read);
  expect(["是", "待定", "是", "待定"].map(remembered)).toEqual([true, null, true, null]);
  expect(read).toHaveBeenCalledTimes(2);
});

test("no more texts are kept than allowed, and the answers stay right", () => {
  const read = jest.fn((text: string) => text.length > 1);
  const remembered = remember(read, 1);
  expect(["一", "一", "二二", "二二", "一"].map(remembered)).toEqual([false, false, true, true, false]);
  expect(read).toHaveBeenCalledTimes(3);
});
