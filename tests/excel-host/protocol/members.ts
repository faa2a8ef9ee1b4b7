import { compareVersions } from "./api-set";
import type { ApiCatalogue, ApiMember } from "./api-catalogue";
import { HostError, notModelled } from "./host-error";
import type { HostObject } from "./null-object";
import { UNDECLARED } from "./undeclared";
import { checkPropertyValue, isPlainType } from "./property-type";
import { memberName } from "./wire-name";

/** What `Function.prototype.apply` needs to know of a method of the model. */
type Method = (this: HostObject, ...args: readonly unknown[]) => unknown;

/** Reaches the members of the model's objects, as far as an Excel of one version has them. */
export class Members {
  /** @param version the newest ExcelApi set this Excel has, such as `1.14`. */
  constructor(
    private readonly catalogue: ApiCatalogue,
    private readonly version: string,
  ) {}

  get(target: HostObject, wireName: string): unknown {
    return located(target, wireName, () => {
      const name = this.allowed(target, wireName);
      if (!(name in target)) throw notModelled(`${target.excelClass}.${name}`);
      return Reflect.get(target, name) as unknown;
    });
  }

  set(target: HostObject, wireName: string, value: unknown): void {
    located(target, wireName, () => {
      const name = this.allowed(target, wireName);
      if (!(name in target)) throw notModelled(`setting ${target.excelClass}.${name}`);
      checkPropertyValue(this.declared(target, name)?.type ?? "", value);
      if (!Reflect.set(target, name, value)) throw new HostError("InvalidOperation");
    });
  }

  call(target: HostObject, wireName: string, args: readonly unknown[]): unknown {
    return located(target, wireName, () => {
      const name = this.allowed(target, wireName);
      const method: unknown = Reflect.get(target, name);
      if (!isMethod(method)) throw notModelled(`${target.excelClass}.${name}()`);
      return method.apply(target, [...args]);
    });
  }

  /** The plain properties that `load()` without names brings: those declared, of this version, and modelled. */
  plainProperties(target: HostObject): string[] {
    const declared = this.catalogue.get(target.excelClass) ?? new Map<string, ApiMember>();
    return [...declared]
      .filter(([name, member]) => member.kind === "property" && this.has(member) && name in target)
      .filter(([, { type }]) => isPlainType(type, (name) => this.catalogue.has(name)))
      .map(([name]) => name);
  }

  /** Members that begin with `_` are private to office.js and the host, and are declared nowhere. */
  private allowed(target: HostObject, wireName: string): string {
    const name = memberName(wireName);
    if (name.startsWith("_") || UNDECLARED.has(`${target.excelClass}.${name}`)) return name;
    const member = this.declared(target, name);
    if (!member) throw new HostError("InvalidOperation", `Excel has no ${target.excelClass}.${name}.`);
    if (!this.has(member)) throw new HostError("ApiNotFound");
    return name;
  }

  private declared(target: HostObject, name: string): ApiMember | undefined {
    return this.catalogue.get(target.excelClass)?.get(name);
  }

  private has({ set }: ApiMember): boolean {
    return set.name === "ExcelApi" && compareVersions(set.version, this.version) <= 0;
  }
}

function isMethod(value: unknown): value is Method {
  return typeof value === "function";
}

/** Notes in an error which member it comes from. */
function located<Result>(target: HostObject, wireName: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError && error.location === "") {
      error.location = `${target.excelClass}.${memberName(wireName)}`;
    }
    throw error;
  }
}
