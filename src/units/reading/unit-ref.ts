import type { UnitMatch } from "../matching/unit-match";

/** One name read out of a unit cell. */
export interface UnitRef {
  /** The name as written, without role and bracketed note. */
  readonly text: string;
  readonly match: UnitMatch;
  /** The unit's name in the directory; `null` for `similar` (a person must accept) and `none`. */
  readonly name: string | null;
  /** For a group its units, groups within it expanded, each once, in the directory's order; else empty. */
  readonly members: readonly string[];
  /** Names in the directory that may be meant, best first; only where `name` is `null`. */
  readonly suggestions: readonly string[];
  /** What the cell says the unit does (牵头, 配合, 主要负责同志 …). */
  readonly role: string | null;
  /**
   * What stood in brackets after the name, without the brackets; with the last name of a cell also what follows the label of another
   * column there (`主体责任:各牵头单位主要负责同志`), as it stands.
   */
  readonly note: string | null;
  /** Where `text` begins in the cell, counted in UTF-16 units from 0. */
  readonly start: number;
  /** Where `text` ends, exclusive. */
  readonly end: number;
}
