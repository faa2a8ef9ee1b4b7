import type { HostEvent } from "../model";
import type { Bridge } from "./bridge";
import type { SeamFacts } from "./seam-facts";

/** What the page of Excel on the web needs to know besides. */
export interface WebSeamFacts extends SeamFacts {
  /** Where the pane in the frame comes from, such as `https://addin.test`. */
  readonly addinOrigin: string;
}

/**
 * Makes the page around the pane answer as Excel on the web answers: by messages between the two windows, which
 * `excel-web-16.00.js` sends. It is sent into a page as text, so it uses nothing from outside itself.
 */
export function installWebSeam(facts: WebSeamFacts): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data?: {
      readonly DdaMethod?: { readonly DispatchId?: number };
      readonly ArrayData?: readonly unknown[];
      readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
    };
  }
  const REQUEST = 0;
  const RESPONSE = 1;
  const REGISTER = 1;
  const RUN_REQUEST = 93;
  const LOAD_SETTINGS = 75;
  const SAVE_SETTINGS = 76;
  const EXCEL_ON_THE_WEB = 16;
  const RICH_API_MESSAGE_CATEGORY = 65_536;
  const host = globalThis as unknown as Bridge;
  let pane: Window | null = null;
  let listener: Message | undefined;
  let settings = Object.entries(facts.settings);

  const send = (to: Message, data: unknown, responseType: 0 | 1): void => {
    const message = {
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    pane?.postMessage(JSON.stringify(message), facts.addinOrigin);
  };
  const appContext = (): unknown => ({
    _id: "addin1",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: 0,
    _settings: settings,
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation-1",
    _appInstanceId: "instance-1",
    _requirementMatrix: facts.requirementMatrix,
    _hostFullVersion: facts.build,
    _featureGates: {},
    _initialDisplayMode: 0,
  });
  const method = (message: Message): void => {
    const { DdaMethod, ArrayData = [], DdaSettingsMethod } = message._data ?? {};
    switch (DdaMethod?.DispatchId) {
      case RUN_REQUEST:
        void host.excelHostAnswer(String(ArrayData[4]), Number(ArrayData[6])).then(({ code, body }) => {
          send(
            message,
            code === 0 ? { Version: 1, Error: 0, Data: [200, [], body] } : { Version: 1, Error: code },
            0,
          );
        });
        return;
      case SAVE_SETTINGS:
        settings = (DdaSettingsMethod?.Properties ?? []).map(([key, value]) => [key, value]);
        void host.excelHostSaveSettings(Object.fromEntries(settings));
        send(message, { Version: 1, Error: 0 }, 0);
        return;
      case LOAD_SETTINGS:
        send(
          message,
          {
            Version: 1,
            Error: 0,
            Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) },
          },
          0,
        );
        return;
      default:
        send(message, { Version: 1, Error: 5001 }, 0);
    }
  };
  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.origin !== facts.addinOrigin || typeof event.data !== "string") return;
    if (!event.data.startsWith("{")) return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== REQUEST) return;
    pane = event.source as Window | null;
    if (message._actionName === "ContextActivationManager_getAppContextAsync") send(message, appContext(), 0);
    else if (message._actionName === "executeMethod") method(message);
    else {
      if (message._actionType === REGISTER && message._actionName === "richApiMessage") listener = message;
      send(message, { Version: 1, Error: 0 }, 0);
    }
  });
  host.excelHostDeliver = (event: HostEvent): void => {
    const details = JSON.stringify(event.details);
    const entry = [RICH_API_MESSAGE_CATEGORY, event.type, event.target, details, 0, false];
    if (listener) send(listener, { ArrayData: [entry] }, 1);
  };
}
