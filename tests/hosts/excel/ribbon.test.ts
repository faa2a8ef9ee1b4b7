import { associateCommand, showNotice } from "../../../src/hosts/excel";

type Handler = (event: { completed: () => void }) => void;
type Opened = (result: { status: string; value: unknown }) => void;

/** What a stand-in for Office was told. */
interface Told {
  readonly handlers: Map<string, Handler>;
  readonly addresses: string[];
  readonly opened: Opened[];
}

function standInForOffice(): Told {
  const told: Told = { handlers: new Map(), addresses: [], opened: [] };
  Object.assign(globalThis, {
    window: { location: { href: "https://oa.example.gov.cn/taizhang/commands.html" } },
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      actions: { associate: (name: string, handler: Handler) => told.handlers.set(name, handler) },
      context: {
        ui: {
          displayDialogAsync(address: string, _options: unknown, opened: Opened) {
            told.addresses.push(address);
            told.opened.push(opened);
          },
        },
      },
    },
  });
  return told;
}

afterEach(() => {
  jest.useRealTimers();
  for (const name of ["window", "Office"]) Reflect.deleteProperty(globalThis, name);
});

test("a command's event is completed once its work is done, and not before", async () => {
  const { handlers } = standInForOffice();
  let finish: () => void = () => undefined;
  associateCommand("work", () => new Promise((resolve) => (finish = resolve)));
  const completed = jest.fn();
  handlers.get("work")?.({ completed });
  await Promise.resolve();
  expect(completed).not.toHaveBeenCalled();
  finish();
  await new Promise(setImmediate);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a notice is waited for until it is closed", async () => {
  const { addresses, opened } = standInForOffice();
  let close: () => void = () => undefined;
  const shown = showNotice("notice.html?code=busy");
  expect(addresses).toEqual(["https://oa.example.gov.cn/taizhang/notice.html?code=busy"]);
  opened[0]?.({
    status: "succeeded",
    value: { addEventHandler: (_kind: string, handler: () => void) => (close = handler) },
  });
  await new Promise(setImmediate);
  close();
  await expect(shown).resolves.toBeUndefined();
});

test("a notice that is never heard of again ends after a minute", async () => {
  jest.useFakeTimers();
  const { opened } = standInForOffice();
  const ended = jest.fn();
  void showNotice("notice.html").then(ended);
  opened[0]?.({ status: "succeeded", value: { addEventHandler: () => undefined } });
  await jest.advanceTimersByTimeAsync(59_000);
  expect(ended).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(ended).toHaveBeenCalledTimes(1);
});

test("where no window opens there is nothing to wait for", async () => {
  const { opened } = standInForOffice();
  const shown = showNotice("notice.html");
  opened[0]?.({ status: "failed", value: undefined });
  await expect(shown).resolves.toBeUndefined();
});
