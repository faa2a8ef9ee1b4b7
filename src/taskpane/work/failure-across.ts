import { transferHandlers } from "comlink";
import { VerbRefused, type RefusalCode } from "../../app";
import { HostFailure } from "../../hosts";

/** A failure of the host on the other side, told again here: the same code, and so the same sentence. */
export class FailureAcross extends HostFailure {
  override readonly name = "FailureAcross";
  constructor(override readonly code: string) {
    super(code);
  }
}

/** What is left of an error when it goes from one thread to the other. */
type ErrorAcross =
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly params: VerbRefused["params"] }
  | { readonly kind: "host"; readonly code: string }
  | { readonly kind: "other"; readonly message: string };

interface Thrown {
  readonly value: unknown;
}

/** An error as plain data. */
export function packError(error: unknown): ErrorAcross {
  if (error instanceof VerbRefused) return { kind: "refused", code: error.code, params: error.params };
  if (error instanceof HostFailure) return { kind: "host", code: error.code };
  return {
    kind: "other",
    message: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error),
  };
}

/** The error that {@link packError} packed: verbs and hosts keep their codes. */
export function unpackError(packed: ErrorAcross): Error {
  switch (packed.kind) {
    case "refused":
      return new VerbRefused(packed.code, packed.params);
    case "host":
      return new FailureAcross(packed.code);
    case "other":
      return new Error(packed.message);
  }
}

/** Both sides call this once: without it an error crosses as a mere message and loses its code. */
export function keepFailureCodes(): void {
  const standard = transferHandlers.get("throw");
  transferHandlers.set("throw", {
    canHandle: (value): value is Thrown => standard?.canHandle(value) ?? false,
    serialize: ({ value }: Thrown) => [packError(value), []],
    deserialize: (packed: ErrorAcross) => {
      throw unpackError(packed);
    },
  });
}
