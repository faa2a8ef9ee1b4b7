import { HostError } from "./host-error";
import type { HostObject } from "./null-object";

/** Objects that the add-in tracks from one request to the next, such as a range kept through several `sync()`. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private issued = 0;

  keep(object: HostObject): void {
    let id = this.ids.get(object);
    if (id === undefined) {
      this.issued += 1;
      id = `{reference-${this.issued}}`;
      this.ids.set(object, id);
    }
    this.byId.set(id, object);
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  /** The id under which an object is tracked now. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  /** @throws HostError `InvalidReference` where nothing is tracked under the id. */
  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  /** How many objects are tracked: an add-in that forgets to untrack makes it grow. */
  get size(): number {
    return this.byId.size;
  }
}
