import type { HostEvent } from "../model";
import type { Bridge } from "./bridge";
import type { SeamFacts } from "./seam-facts";

/** A window that office.js of Excel on a PC is to run in. */
type DesktopWindow = Bridge & { external?: unknown };

/**
 * Makes a window look as Excel on a PC makes it: `window.external` with the members that `excel-win32-16.01.js` calls. It is
 * sent into a page as text, so it uses nothing from outside itself.
 * @param target left out, the window it runs in.
 */
export function installDesktopSeam(facts: SeamFacts, target?: DesktopWindow): void {
  type Reply = (result: unknown) => void;
  type Listener = (id: number, payload: unknown) => void;
  const RUN_REQUEST = 93;
  const RICH_API_MESSAGE = 33;
  const RICH_API_MESSAGE_CATEGORY = 65_536;
  const INTERNAL_ERROR = 5001;
  const host = target ?? (globalThis as unknown as DesktopWindow);
  const listeners = new Map<number, Listener>();
  let settings = facts.settings;

  /** Excel on a PC hands arrays over as COM does. */
  const safeArray = (items: readonly unknown[]): unknown => ({
    toArray: () => items,
    dimensions: () => 1,
    getItem: (index: number) => items[index],
  });
  const store = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? "null"]));
      void host.excelHostSaveSettings(settings);
    },
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "instance-1",
    GetCorrelationId: () => "correlation-1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => facts.requirementMatrix,
    GetHostFullVersion: () => facts.build,
    GetOfficeThemeInfo: () => JSON.stringify(facts.theme),
    GetSettings: () => store,
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${facts.locale}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, parameters: readonly (readonly unknown[])[], reply: Reply): void {
      if (id !== RUN_REQUEST) {
        setTimeout(() => {
          reply(INTERNAL_ERROR);
        }, 0);
        return;
      }
      const [, , , , body, , flags] = parameters[0] ?? [];
      void host.excelHostAnswer(String(body), Number(flags)).then((answer) => {
        reply(safeArray(answer.code === 0 ? [0, 200, [], answer.body] : [answer.code]));
      });
    },
    RegisterEvent(id: number, _target: string, listener: Listener, reply: Reply): void {
      listeners.set(id, listener);
      setTimeout(() => {
        reply(safeArray([0]));
      }, 0);
    },
    UnregisterEvent(id: number, _target: string, reply: Reply): void {
      listeners.delete(id);
      setTimeout(() => {
        reply(safeArray([0]));
      }, 0);
    },
  };
  host.excelHostDeliver = (event: HostEvent): void => {
    const details = JSON.stringify(event.details);
    const message = safeArray([RICH_API_MESSAGE_CATEGORY, event.type, event.target, details, 0, false]);
    listeners.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray([message]));
  };
  Object.defineProperty(host, "external", { value: external, configurable: true, writable: true });
}
