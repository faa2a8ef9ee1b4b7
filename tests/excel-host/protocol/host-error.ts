/**
 * Microsoft's codes for what goes wrong in Excel, each with its status and its sentence.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [503, "The request was aborted during run time."],
  UnsupportedFeature: [400, "The operation is not supported by the current feature set."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type HostErrorCode = keyof typeof ERRORS;

/** Excel refuses an action; the add-in gets it as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly httpStatus: number;
  /** The member that refused, such as `WorksheetCollection.getItem`; noted where the member is reached. */
  location = "";

  /** @param message Microsoft's sentence for the code, where left out. */
  constructor(
    readonly code: HostErrorCode,
    message: string = ERRORS[code][1],
  ) {
    super(message);
    this.httpStatus = ERRORS[code][0];
  }
}

/** Real Excel could do it, this one cannot: a gap in the model, never a fault of the add-in. */
export function notModelled(what: string): HostError {
  return new HostError("NotImplemented", `The in-memory Excel does not model ${what}.`);
}
