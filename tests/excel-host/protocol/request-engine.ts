import { HostError, notModelled } from "./host-error";
import type { Members } from "./members";
import { NULL_OBJECT } from "./null-object";
import type { HostObject, Target } from "./null-object";
import { ObjectPaths } from "./object-paths";
import { Query } from "./query";
import { References } from "./references";
import { ActionType } from "./wire";
import type { Action, RequestBody, ResponseBody, ResponseError } from "./wire";
import { wireName } from "./wire-name";

/** What a {@link RequestEngine} answers for. */
export interface EngineParts {
  /** What `context.workbook` is. */
  readonly root: HostObject;
  readonly members: Members;
  readonly services?: ReadonlyMap<string, HostObject>;
}

/** Carries out the requests of office.js on a model. Knows nothing of spreadsheets. */
export class RequestEngine {
  readonly references = new References();
  private readonly query: Query;

  constructor(private readonly parts: EngineParts) {
    this.query = new Query(parts.members, this.references);
  }

  /** Stops at the first action that fails, as Excel does; what was done before it stays done. */
  execute(request: RequestBody): ResponseBody {
    const { root, members, services = new Map<string, HostObject>() } = this.parts;
    const paths = new ObjectPaths(request, { root, members, references: this.references, services });
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.perform(action, paths) });
      } catch (error) {
        return { Results, TraceIds, Error: responseError(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = paths.target(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === NULL_OBJECT ? null : this.query.identity(target);
      case ActionType.query:
      case ActionType.queryAsJson:
        return target === NULL_OBJECT ? null : this.query.answer(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.callMethod(target, action, paths.arguments(action.ArgumentInfo));
      case ActionType.setProperty:
        this.parts.members.set(present(target), action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.update(present(target), action.ObjectState ?? {});
        return null;
      default:
        throw notModelled(`actions of type ${action.ActionType}`);
    }
  }

  private callMethod(target: Target, action: Action, args: readonly unknown[]): unknown {
    if (action.Name === "_KeepReference") {
      if (target !== NULL_OBJECT) this.references.keep(target);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.release(String(args[0]));
      return null;
    }
    return this.query.plain(this.parts.members.call(present(target), action.Name, args));
  }

  private update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      this.parts.members.set(target, wireName(name), value);
    }
  }
}

function present(target: Target): HostObject {
  if (target === NULL_OBJECT) throw new HostError("ItemNotFound");
  return target;
}

function responseError(error: unknown, index: number): ResponseError {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", `${String(error)} ${stackOf(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? "") : "";
}
