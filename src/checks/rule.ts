import type { IsoDate } from "../calendar";
import type { Item, Ledger, RecognizedWorkbook, Status } from "../ledger";
import type { DirectoryProblem, UnitDecision, UnitDirectory } from "../units";
import type { CheckSettings } from "./check-settings";
import type { Finding, Severity } from "./finding";
import type { RuleCode } from "./rule-code";
import type { RuleExample } from "./rule-example";

/** What a 旬 has to know of an item of the one before. */
export interface EarlierStanding {
  readonly status: Status | null;
  /** The `progressMark` of its progress; `""` where it said nothing, or that was not kept. */
  readonly progress: string;
}

/** Tells how an item stood before; `null` where it was not there, or nothing tells which it was. */
export type StoodBefore = (item: Item) => EarlierStanding | null;

/** What a rule is checked on. */
export interface CheckContext {
  readonly workbook: RecognizedWorkbook;
  /** 单位名录, by which unit names are judged. */
  readonly directory: UnitDirectory;
  /** Defects of the workbook's own directory sheet. */
  readonly directoryProblems: readonly DirectoryProblem[];
  /** What a person has decided about single spellings. */
  readonly decisions: readonly UnitDecision[];
  /** The day on which lateness is judged; `null` leaves out the rules that need one. */
  readonly asOf: IsoDate | null;
  readonly settings: CheckSettings;
  /** The items as they stood at the last 旬; `null` where they are not at hand. */
  readonly previous: readonly Item[] | null;
  /** How an item stood when the last 旬 was reported, as far as that was kept; asked where `previous` is not at hand. `null` where nothing was kept. */
  readonly stoodBefore: StoodBefore | null;
  /** The master's items (总台账); `null` where it is not at hand, or is the workbook itself. */
  readonly master: readonly Item[] | null;
  /** Those of the master's items that the workbook should hold; `null` for all: a unit's return holds only its own. */
  readonly expected: readonly Item[] | null;
}

/** A rule's finding before its code and severity are added. */
export type Found = Omit<Finding, "rule" | "severity">;

/** One rule of the catalog. All its texts are for clerks. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** What it means and why it matters. */
  readonly explanation: string;
  /** When it is looked at, and what is left aside. */
  readonly applies: string;
  /** What its fix does; `null` where it has none. */
  readonly fix: string | null;
  /** A ledger in which it finds something; printed in the documentation and run as a test. */
  readonly example: RuleExample;
  /** Everything the rule finds in a workbook; nothing is capped. */
  readonly check: (context: CheckContext) => Iterable<Found>;
}

/** What is said of a rule besides how it is checked. */
export type RuleText = Omit<Rule, "check">;

/** A rule that looks at one ledger at a time. */
export function ledgerRule(
  rule: RuleText,
  check: (ledger: Ledger, context: CheckContext) => Iterable<Found>,
): Rule {
  return {
    ...rule,
    *check(context) {
      for (const ledger of context.workbook.ledgers) yield* check(ledger, context);
    },
  };
}

/** A rule that looks at one item at a time and finds at most one thing in it. */
export function itemRule(
  rule: RuleText,
  check: (item: Item, ledger: Ledger, context: CheckContext) => Found | null,
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const item of ledger.items) {
      const found = check(item, ledger, context);
      if (found) yield found;
    }
  });
}

/** Something made once for each ledger that a context is checked on, however many rules ask for it. */
export function oncePerLedger<Made>(
  make: (ledger: Ledger, context: CheckContext) => Made,
): (ledger: Ledger, context: CheckContext) => Made {
  const kept = new WeakMap<CheckContext, Map<Ledger, { readonly made: Made }>>();
  return (ledger, context) => {
    const ledgers = kept.get(context) ?? new Map<Ledger, { readonly made: Made }>();
    kept.set(context, ledgers);
    const known = ledgers.get(ledger) ?? { made: make(ledger, context) };
    ledgers.set(ledger, known);
    return known.made;
  };
}
