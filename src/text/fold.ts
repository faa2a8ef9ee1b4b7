/**
 * Characters that take no room on the page and reach a cell by copying from web pages, PDF and telephones, which put a
 * variation selector behind ✔.
 */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}/gu;
/** The same but for the joiner between two emoji, which makes one of them: 👨‍👩‍👧. */
const NEEDLESS =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\p{Variation_Selector}?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/**
 * The form in which two texts are compared: full and half width made one (NFKC), every kind of space, line break and
 * invisible character removed, Latin letters in lower case. `责 任\n人` and `责任人` fold to the same text. Folding what is
 * folded changes nothing: where a space or an invisible character goes, an accent behind it joins its letter.
 */
export function foldText(text: string): string {
  // Asked for once: how long a text is V8 has to look up where texts of many makes pass.
  const { length } = text;
  let folded = "";
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const fold = foldOf(unit);
    if (fold === unit) continue;
    if (fold === BY_COMPANY) return foldWhole(text);
    folded += text.slice(kept, at);
    if (fold !== DROPPED) folded += String.fromCharCode(fold);
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

function foldWhole(text: string): string {
  const bare = text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "").toLowerCase();
  return bare.normalize("NFKC");
}

/** Characters that fold to one or none, whatever stands beside them: what nearly all texts of a ledger consist of. */
const FOLDED_ALONE = /[\t-\r -~\u00B7\u2014\u2018-\u201D\u3000-\u3011\u3014\u3015\u4E00-\u9FFF\uFF01-\uFF5E]/;
/** What a UTF-16 unit folds to, found once: a unit, or one of these; 0 where it was not asked for yet. */
const FOLDS = new Uint16Array(0x10000);
const DROPPED = 1;
const BY_COMPANY = 2;

function foldOf(unit: number): number {
  const found = FOLDS[unit];
  if (found !== undefined && found !== 0) return found;
  const character = String.fromCharCode(unit);
  const alone = FOLDED_ALONE.test(character) ? foldWhole(character) : null;
  const fold = alone === "" ? DROPPED : alone?.length === 1 ? alone.charCodeAt(0) : BY_COMPANY;
  FOLDS[unit] = fold;
  return fold;
}

/**
 * The text as a person would retype it: invisible characters gone, spaces at both ends and at the ends of lines gone,
 * runs of spaces made one, line breaks all `\n`, empty lines dropped. Full-width punctuation stays as it is.
 */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  return text
    .replace(NEEDLESS, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** What a UTF-16 unit is to tidying. */
const CALM = 1;
/** A space or a line break: fine between two that are calm. */
const SPACE = 2;
const ODD = 3;
/** Kinds found once, by unit; 0 where none was asked for yet. */
const KINDS = new Uint8Array(0x10000);

/** Whether tidying surely changes nothing; nearly all texts of a ledger are so. */
function isTidy(text: string): boolean {
  const { length } = text;
  let before = SPACE;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === ODD || (kind === SPACE && before === SPACE)) return false;
    before = kind;
  }
  return before === CALM || length === 0;
}

function kindOf(unit: number): number {
  const found = KINDS[unit];
  if (found !== undefined && found !== 0) return found;
  const character = String.fromCharCode(unit);
  const kind = /[ \n]/.test(character)
    ? SPACE
    : /\s|\p{Surrogate}|\p{Variation_Selector}/u.test(character) || character.search(INVISIBLE) === 0
      ? ODD
      : CALM;
  KINDS[unit] = kind;
  return kind;
}
