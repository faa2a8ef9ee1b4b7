import { HostError, notModelled } from "./host-error";
import type { Members } from "./members";
import { isHostObject, NULL_OBJECT } from "./null-object";
import type { HostObject, Target } from "./null-object";
import type { References } from "./references";
import { ObjectPathType } from "./wire";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./wire";

/** Where paths begin, and what they go through. */
export interface PathContext {
  readonly root: HostObject;
  readonly members: Members;
  readonly references: References;
  /** Objects that are made by name and belong to no other, such as office.js' own services. */
  readonly services: ReadonlyMap<string, HostObject>;
}

/** Follows the paths of one request. Each path is followed once, so `add()` adds once however often its result is used. */
export class ObjectPaths {
  private readonly reached = new Map<number, Target>();

  constructor(
    private readonly request: RequestBody,
    private readonly context: PathContext,
  ) {}

  /** @throws HostError what the way to the object throws. */
  target(id: number): Target {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `The request has no path ${id}.`);
    const target = targetOf(this.follow(path));
    this.reached.set(id, target);
    return target;
  }

  /** Arguments with every path id in place of its object; `null` becomes "left out". */
  arguments(info: ArgumentInfo | null | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map(
      (argument, index) => this.argument(argument, referenced[index]) ?? undefined,
    );
  }

  private follow(path: ObjectPath): unknown {
    const { root, members, references, services } = this.context;
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return root;
      case ObjectPathType.newService:
        return services.get(path.Name) ?? fail(notModelled(`the service ${path.Name}`));
      case ObjectPathType.method:
        return this.from(path, (parent) => members.call(parent, path.Name, this.argumentsOf(path)));
      case ObjectPathType.property:
        return this.from(path, (parent) => members.get(parent, path.Name));
      case ObjectPathType.indexer:
        return this.from(path, (parent) => members.call(parent, "GetItem", this.argumentsOf(path)));
      case ObjectPathType.referenceId:
        return references.get(path.Name);
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
      default:
        throw notModelled(`paths of type ${path.ObjectPathType}`);
    }
  }

  private from(path: ObjectPath, step: (parent: HostObject) => unknown): unknown {
    const parent = this.target(path.ParentObjectPathId);
    return parent === NULL_OBJECT ? NULL_OBJECT : step(parent);
  }

  private argumentsOf(path: ObjectPath): unknown[] {
    return this.arguments(path.ArgumentInfo);
  }

  private argument(value: unknown, referenced: unknown): unknown {
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(referenced) ? referenced : [];
      return value.map((item: unknown, index) => this.argument(item, inner[index]));
    }
    if (typeof referenced === "number" && referenced > 0 && value === referenced) return this.target(value);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.target(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item, 0)]));
  }
}

function targetOf(reached: unknown): Target {
  if (reached === NULL_OBJECT || reached === null || reached === undefined) return NULL_OBJECT;
  if (isHostObject(reached)) return reached;
  // A method that returns plain data is a path too, once its result is asked for.
  return { excelClass: "ClientResult", value: reached } as HostObject;
}

function fail(error: Error): never {
  throw error;
}
