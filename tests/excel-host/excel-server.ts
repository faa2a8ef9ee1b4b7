import { Workbook } from "./model";
import { excelCatalogue, HostError, Members, parseRequest, RequestEngine } from "./protocol";
import type { HostErrorCode, HostObject, RequestBody, ResponseBody } from "./protocol";
import type { ExcelOptions } from "./switches";
import { completeOptions } from "./switches";

/** Codes by which Office refuses a request before Excel has looked into it. */
export const OfficeCode = {
  success: 0,
  /** Office.js makes `InvalidOperationInCellEditMode` of it. */
  invalidApiCallInContext: 5004,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;

/** The answer to one request, as both seams send it on. */
export interface Answer {
  /** One of {@link OfficeCode}. */
  readonly code: number;
  /** JSON; empty where the request was refused. */
  readonly body: string;
}

/** One request and what became of it. */
export interface Exchange {
  /** Bytes of UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly code: number;
  readonly request: RequestBody;
  readonly response: ResponseBody | null;
}

/** Set in a request that is willing to wait until the user has finished editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Milliseconds without a request after which the add-in is taken to be done: office.js lets go of ranges a little later. */
const QUIET = 5;

/** Excel behind a seam: takes the requests of office.js, on a workbook in memory, and misbehaves as a test wishes. */
export class ExcelServer {
  readonly workbook = new Workbook();
  /** Requests on the workbook so far, first to last; those of office.js for itself are left out. */
  readonly exchanges: Exchange[] = [];
  readonly options: Required<ExcelOptions>;
  private readonly engine: RequestEngine;
  private readonly before = new Map<number, () => void | Promise<void>>();
  private readonly failures: HostErrorCode[] = [];
  private inFlight = 0;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(options: ExcelOptions = {}) {
    this.options = completeOptions(options);
    this.workbook.conditions.nullValuesOver = this.options.nullValuesOver;
    this.engine = new RequestEngine({
      root: this.workbook,
      members: new Members(excelCatalogue(), this.options.apiVersion),
      services: new Map([["Microsoft.InternalService.AddinInternalService", new AddinInternalService()]]),
    });
  }

  /** The user begins to edit a cell: requests fail, or wait where they said they would. */
  beginCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing ??= { ended, end };
  }

  endCellEdit(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /**
   * Does something just before a request is carried out: renames a sheet, say, as the user would.
   * @param number counted from 1 with the first request on the workbook.
   */
  beforeRequest(number: number, act: () => void | Promise<void>): void {
    this.before.set(number, act);
  }

  /** As {@link beforeRequest}, with the next one. */
  beforeNextRequest(act: () => void | Promise<void>): void {
    this.beforeRequest(this.exchanges.length + 1, act);
  }

  /** The next request fails with this code, and nothing is done. Called again, the one after it too. */
  failNextRequest(code: HostErrorCode): void {
    this.failures.push(code);
  }

  /** How many objects the add-in tracks. One that never untracks makes it grow. */
  get trackedObjects(): number {
    return this.engine.references.size;
  }

  /** Bytes of all requests and of all responses so far. */
  get traffic(): {
    readonly requests: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  } {
    const sum = (key: "requestBytes" | "responseBytes"): number =>
      this.exchanges.reduce((total, exchange) => total + exchange[key], 0);
    return {
      requests: this.exchanges.length,
      requestBytes: sum("requestBytes"),
      responseBytes: sum("responseBytes"),
    };
  }

  /** @param flags the request's flags, as office.js sends them beside the body. */
  async answer(body: string, flags: number): Promise<Answer> {
    this.inFlight += 1;
    try {
      return await this.answerInTurn(body, flags);
    } finally {
      this.inFlight -= 1;
    }
  }

  /** Resolves once the add-in has had all answers and asks for nothing more. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < QUIET; quiet += 1) {
      await pause(1);
      if (this.inFlight > 0) quiet = 0;
    }
  }

  private async answerInTurn(body: string, flags: number): Promise<Answer> {
    await pause(this.options.latency);
    const request = parseRequest(body);
    if (isPrivate(request))
      return { code: OfficeCode.success, body: JSON.stringify(this.engine.execute(request)) };
    await this.before.get(this.exchanges.length + 1)?.();
    if (flags & DELAY_FOR_CELL_EDIT) await this.editing?.ended;
    const requestBytes = Buffer.byteLength(body);
    const { code, response } = this.respond(request, requestBytes);
    const text = response ? JSON.stringify(response) : "";
    const responseBytes = Buffer.byteLength(text);
    const sent =
      responseBytes > this.options.responseLimit ? OfficeCode.responsePayloadSizeLimitExceeded : code;
    this.exchanges.push({ requestBytes, responseBytes, code: sent, request, response });
    return { code: sent, body: sent === OfficeCode.success ? text : "" };
  }

  private respond(request: RequestBody, bytes: number): { code: number; response: ResponseBody | null } {
    if (this.editing) return { code: OfficeCode.invalidApiCallInContext, response: null };
    if (bytes > this.options.requestLimit) {
      return { code: OfficeCode.requestPayloadSizeLimitExceeded, response: null };
    }
    const failure = this.failures.shift();
    const response = failure === undefined ? this.engine.execute(request) : failed(failure);
    return { code: OfficeCode.success, response };
  }
}

/** Office.js reports to it that it is ready for events. */
class AddinInternalService implements HostObject {
  readonly excelClass = "AddinInternalService";
  /** Kept private by its name on the wire, `NotifyActionHandlerReady`. */
  notifyActionHandlerReady(): void {
    // Nothing waits for it.
  }
}

/** True for a request that office.js makes for itself: it never touches the workbook. */
function isPrivate({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.InternalService."));
}

function failed(code: HostErrorCode): ResponseBody {
  const { message, httpStatus } = new HostError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: httpStatus },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds);
    else setImmediate(resolve);
  });
}
