import { headerVocabulary, type LedgerKind } from "../../ledger";
import { linesBySense } from "../../text";

/** What an own column stands beside. */
export interface Beside {
  readonly kind: LedgerKind;
  /** The columns of ours in which something stands. */
  readonly filled: ReadonlySet<string>;
}

/** Full-width characters on a line of the header. */
const LONGEST_LINE = 8;

/** What the office's own column is called: as in its ledger, unless what stands in it would be read as words of one of ours. */
export function ownTitle(header: string, beside: Beside): string {
  return brokenTitle(isMistakable(header, beside) ? `原台账“${header}”栏` : header);
}

/**
 * A header in lines as long as they may be. A title is never broken by the layout, so a long one is broken here: a line break means nothing to
 * whoever reads the header again.
 */
export function brokenTitle(header: string): string {
  return header
    .split("\n")
    .flatMap((line) => linesBySense(line, LONGEST_LINE))
    .join("\n");
}

/** Whether the column would be read as one of ours that the sheet leaves out or has nothing in. */
function isMistakable(header: string, { kind, filled }: Beside): boolean {
  return headerVocabulary(kind)
    .match([header])
    .some(({ id }) => !filled.has(id));
}
