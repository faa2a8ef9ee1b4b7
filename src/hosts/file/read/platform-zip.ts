/** What Node's own library for zip files offers of what is needed here. */
interface NodeZlib {
  inflateRawSync(
    packed: Uint8Array,
    options: { readonly maxOutputLength: number; readonly chunkSize: number },
  ): Uint8Array;
  /** In a thread of its own. */
  deflateRaw(
    bytes: Uint8Array,
    options: { readonly level: number; readonly finishFlush: number; readonly chunkSize: number },
    done: (error: Error | null, packed: Uint8Array<ArrayBuffer>) => void,
  ): void;
  readonly constants: { readonly Z_FINISH: number; readonly Z_SYNC_FLUSH: number };
  /** Since Node 20.15. */
  crc32?(bytes: Uint8Array, before: number): number;
}

/**
 * Node's own unpacking, which takes half the time of one in JavaScript; `null` in a page, and in a Node too old to say. It is
 * asked for at run time because the same code serves a page, where there is no such module to import.
 */
export const nodeZlib: NodeZlib | null = findNodeZlib();

function findNodeZlib(): NodeZlib | null {
  const platform = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  return (platform.process?.getBuiltinModule?.("node:zlib") as NodeZlib | undefined) ?? null;
}
