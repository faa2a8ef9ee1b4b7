import type { ColumnId } from "../ledger";
import { batchOpenedBy } from "./batch-line";
import { draftItem, isSectionHeading, type ItemDraft } from "./item-draft";
import { itemStarts, type PlanShape } from "./item-starts";
import { labelsInNotes } from "./label";
import { isDuty } from "./label-words";
import { MARK_STYLES, type MarkStyle } from "./mark";
import { piecesOf, type Piece } from "./piece";
import { shapeOf } from "./plan-shape";
import type { PlanLine } from "./plan-line";

/** An item found in running text, with where it stands. */
export interface FoundItem {
  readonly draft: ItemDraft;
  readonly batch: string;
  readonly section: string | null;
}

/** What running text holds. */
export interface TextItems {
  readonly items: readonly FoundItem[];
  /** Lines among the items that are part of none. */
  readonly notUnderstood: readonly PlanLine[];
}

/** The pieces below one heading of a batch. */
interface Region {
  readonly batch: string;
  readonly pieces: readonly Piece[];
}

/** So many labels of a region tell its own numbering; with fewer it is that of the whole plan. */
const FEWEST_LABELS = 12;

/** Finds the items in the running text of a plan. What stands before the first and behind the last is not part of the list. */
export function readTextItems(lines: readonly PlanLine[]): TextItems {
  const pieces = piecesOf(lines);
  const whole = shapeOf(pieces);
  const drafts = regionsOf(pieces).flatMap((region) => readRegion(region, whole));
  const usual = usualLabels(drafts);
  const items = drafts.filter(({ draft }) => isItem(draft, usual));
  const first = Math.min(...items.map(({ draft }) => draft.line));
  const last = Math.max(...items.map(({ draft }) => draft.line));
  const rejected = drafts.filter(
    (one) => !items.includes(one) && one.draft.line > first && one.draft.line < last,
  );
  return {
    items,
    notUnderstood: [
      ...items.flatMap(({ draft }) => draft.strays),
      ...rejected.map(({ draft }) => ({ line: draft.line, text: draft.heading })),
    ].sort((a, b) => a.line - b.line),
  };
}

function regionsOf(pieces: readonly Piece[]): Region[] {
  const regions: { batch: string; pieces: Piece[] }[] = [{ batch: "", pieces: [] }];
  for (const piece of pieces) {
    const batch = piece.label === null ? batchOpenedBy(piece.whole) : null;
    if (batch === null) regions.at(-1)?.pieces.push(piece);
    else regions.push({ batch, pieces: [] });
  }
  return regions;
}

function readRegion({ batch, pieces: all }: Region, whole: PlanShape): FoundItem[] {
  const labels = all.filter(({ label }) => label !== null).length;
  const shape = labels >= FEWEST_LABELS ? shapeOf(all) : whole;
  const pieces = withoutClosing(all, shape.style);
  const starts = itemStarts(pieces, shape);
  let section = sectionBefore(pieces.slice(0, starts[0]), shape.style);
  return starts.map((start, at) => {
    const draft = draftItem(pieces.slice(start, starts[at + 1]), shape.style);
    const found = { draft, batch, section };
    section = draft.sectionAfter ?? section;
    return found;
  });
}

const CLOSING =
  /^(保障措施|组织保障|工作保障|保障机制|组织领导|加强组织领导|强化组织领导|工作要求|有关要求|相关要求|整改要求和保障)/u;

/** `第四章 组织领导`. */
const CHAPTER = /^第[一二三四五六七八九十\d]{1,3}章(?=[\s\u3000：:、])/u;
/** Chapters are numbered 一、 whatever the items are numbered by. */
const CHAPTER_RANK = MARK_STYLES.indexOf("han");

/** The chapter behind the list says what is asked of everybody. */
function withoutClosing(pieces: readonly Piece[], style: MarkStyle | null): readonly Piece[] {
  const rank = style === null ? MARK_STYLES.length : Math.max(MARK_STYLES.indexOf(style), CHAPTER_RANK);
  const lastDuty = pieces.findLastIndex(({ label }) => label !== null && isDuty(label.column));
  const end = pieces.findIndex(
    ({ label, mark, text, whole }, at) =>
      at > lastDuty &&
      label === null &&
      (mark === null ? CHAPTER.test(whole) : MARK_STYLES.indexOf(mark.style) <= rank && CLOSING.test(text)),
  );
  return end === -1 ? pieces : pieces.slice(0, end);
}

function sectionBefore(pieces: readonly Piece[], style: MarkStyle | null): string | null {
  const last = pieces.at(-1);
  return last && isSectionHeading(last, style) ? last.whole : null;
}

/** Of the items with duties so many must have a label for it to be one of the plan's. */
const USUAL = 0.6;

/** The labels that most items have, those with units or a limit among them. */
function usualLabels(found: readonly FoundItem[]): ReadonlySet<string> {
  const withDuties = found.filter(({ draft }) => draft.fields.some(({ column }) => isDuty(column)));
  const words = withDuties.map(({ draft }) => new Set(draft.fields.map(({ label }) => label.word)));
  const all = new Set(words.flatMap((own) => [...own]));
  return new Set(
    [...all].filter((word) => words.filter((own) => own.has(word)).length >= words.length * USUAL),
  );
}

/**
 * An item says what is to be done, and by whom or when, if only within the measures. Without any of that it must have most of
 * the other items' labels: a plan's own chapters (整改目标, 主要措施) do not. In a plan that names no duties the measures must do.
 */
function isItem({ heading, fields, number }: ItemDraft, usual: ReadonlySet<string>): boolean {
  const columns = new Set<ColumnId>(fields.map(({ column }) => column));
  if (heading === "" && !columns.has("problem") && number === null) return false;
  if (usual.size === 0) return columns.has("measures");
  if ([...columns].some(isDuty)) return columns.size > 1;
  const own = new Set(fields.map(({ label }) => label.word));
  const measures = fields.filter(({ column }) => column === "measures").map(({ text }) => text);
  return (
    measures.some((text) => labelsInNotes(text).some(({ column }) => isDuty(column))) ||
    [...usual].filter((word) => own.has(word)).length >= usual.size * USUAL
  );
}
