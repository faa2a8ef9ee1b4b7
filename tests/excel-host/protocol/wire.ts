import * as v from "valibot";

/** What a path of a request leads to, as office.js numbers it. */
export const ObjectPathType = {
  root: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What a request asks to be done, as office.js numbers it. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const argumentInfo = v.object({
  Arguments: v.optional(v.nullable(v.array(v.unknown()))),
  /** Beside each argument: the path of the object that it is, nested as the arguments are; 0 or null for plain data. */
  ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.unknown()))),
});
const queryInfo = v.object({
  Select: v.optional(v.array(v.string())),
  Expand: v.optional(v.array(v.string())),
  Skip: v.optional(v.number()),
  Top: v.optional(v.number()),
});
const action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.string(), ""),
  ObjectPathId: v.optional(v.number(), 0),
  ArgumentInfo: v.optional(v.nullable(argumentInfo)),
  QueryInfo: v.optional(v.nullable(queryInfo)),
  ObjectState: v.optional(v.record(v.string(), v.unknown())),
});
const objectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.optional(v.string(), ""),
  ParentObjectPathId: v.optional(v.number(), 0),
  ArgumentInfo: v.optional(v.nullable(argumentInfo)),
});
const requestBody = v.object({
  Actions: v.array(action),
  ObjectPaths: v.record(v.string(), objectPath),
});

export type ArgumentInfo = v.InferOutput<typeof argumentInfo>;
export type QueryInfo = v.InferOutput<typeof queryInfo>;
export type Action = v.InferOutput<typeof action>;
export type ObjectPath = v.InferOutput<typeof objectPath>;
/** One `context.sync()`: actions, in order, on objects that are described by the way that leads to them. */
export type RequestBody = v.InferOutput<typeof requestBody>;

/** What the host answers to a request. Where an action failed, the results end before it. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** The failure that becomes an `OfficeExtension.Error`. */
export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** @throws ValiError where the text is no request of office.js. */
export function parseRequest(text: string): RequestBody {
  return v.parse(requestBody, JSON.parse(text));
}
