import { unitCellsOf, type Ledger, type UnitCell } from "../../ledger";
import type { CellEdit } from "../../sheet";
import {
  normalizeUnitCell,
  readUnits,
  type NormalizedUnitCell,
  type UnitChange,
  type UnitChangeKind,
  type UnitRef,
} from "../../units";
import { atItemCell, ledgerRule, type CheckContext, type Found, type Rule } from "../rule";

/** A unit cell with what is read in it and what can be set right. */
interface ReadUnitCell extends UnitCell {
  readonly refs: readonly UnitRef[];
  readonly normalized: NormalizedUnitCell;
}

/** The unit cells of a ledger are read once for all rules that look at them. */
const readings = new WeakMap<CheckContext, Map<Ledger, readonly ReadUnitCell[]>>();

function readUnitCells(ledger: Ledger, context: CheckContext): readonly ReadUnitCell[] {
  const known = readings.get(context) ?? new Map<Ledger, readonly ReadUnitCell[]>();
  readings.set(context, known);
  const cells = known.get(ledger) ?? unitCells(ledger, context);
  known.set(ledger, cells);
  return cells;
}

/** Equal texts are read once. */
function unitCells(ledger: Ledger, { directory, decisions }: CheckContext): ReadUnitCell[] {
  const known = new Map<string, Pick<ReadUnitCell, "refs" | "normalized">>();
  return unitCellsOf(ledger).map((cell) => {
    const reading = known.get(cell.text) ?? {
      refs: readUnits(cell.text, directory, decisions),
      normalized: normalizeUnitCell(cell.text, directory, decisions),
    };
    known.set(cell.text, reading);
    return { ...cell, ...reading };
  });
}

function atUnit(
  ledger: Ledger,
  { row, column, item }: UnitCell,
  params: Found["params"],
  fix: CellEdit | null = null,
): Found {
  return atItemCell(ledger, item, row, column, { batch: item.batch, number: item.number, ...params }, fix);
}

/** A rule that finds at most one thing in each name of a cell. */
function unitRule(
  rule: Omit<Rule, "check">,
  paramsOf: (ref: UnitRef, before: readonly UnitRef[]) => Found["params"] | null,
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const cell of readUnitCells(ledger, context)) {
      for (const [index, ref] of cell.refs.entries()) {
        const params = paramsOf(ref, cell.refs.slice(0, index));
        if (params) yield atUnit(ledger, cell, params);
      }
    }
  });
}

/** A rule about a kind of change that is safe to make; its fix sets the whole cell right. */
function changeRule(
  rule: Omit<Rule, "check"> & { readonly code: UnitChangeKind },
  onePerCell: (changes: readonly UnitChange[]) => readonly UnitChange[],
): Rule {
  return ledgerRule(rule, function* (ledger, context) {
    for (const cell of readUnitCells(ledger, context)) {
      const { before, after, changes } = cell.normalized;
      const { row, column } = cell;
      const fix = { sheet: ledger.sheet, row, column, before, after, kind: rule.code };
      for (const change of onePerCell(changes.filter(({ kind }) => kind === rule.code))) {
        yield atUnit(ledger, cell, { unit: change.before, name: change.after }, fix);
      }
    }
  });
}

const each = (changes: readonly UnitChange[]): readonly UnitChange[] => changes;
const first = (changes: readonly UnitChange[]): readonly UnitChange[] => changes.slice(0, 1);

/** Rules about unit names (单位). */
export const unitRules: readonly Rule[] = [
  unitRule(
    {
      code: "unit-unknown",
      severity: "warning",
      title: "名录里没有这个单位",
      explanation: "写法和单位名录对不上，按单位统计时会被当成另一个单位。",
    },
    ({ match, text, suggestions }) => (match === "none" && suggestions.length === 0 ? { unit: text } : null),
  ),
  unitRule(
    {
      code: "unit-similar",
      severity: "warning",
      title: "单位名称像是写错了",
      explanation: "和名录里的某个单位读音或字形相近，多半是输入时选错了字。是不是同一个单位，要由人来定。",
    },
    ({ match, text, suggestions: [suggestion] }) =>
      (match === "similar" || match === "none") && suggestion !== undefined
        ? { unit: text, suggestion }
        : null,
  ),
  changeRule(
    {
      code: "unit-former",
      severity: "warning",
      title: "单位用了曾用名",
      explanation: "机构改革后名称变了。用旧名会使同一个单位被算成两个。",
    },
    each,
  ),
  changeRule(
    {
      code: "unit-nonstandard",
      severity: "info",
      title: "单位用了简称或别名",
      explanation: "认得出是哪个单位，统计时按规范名称归并；报送的表应当写规范名称。",
    },
    each,
  ),
  unitRule(
    {
      code: "unit-duplicate",
      severity: "warning",
      title: "同一单位写了两次",
      explanation: "一格里同一个单位出现两次，或者一次用规范名称、一次用简称。统计只算一次。",
    },
    ({ text, name }, before) =>
      name !== null && before.some((other) => other.name === name) ? { unit: text, name } : null,
  ),
  changeRule(
    {
      code: "unit-bracket",
      severity: "info",
      title: "单位名称的括号不成对",
      explanation: "公布和抄录时掉了半边括号。不影响统计，报送前应当补全。",
    },
    first,
  ),
  changeRule(
    {
      code: "unit-separator",
      severity: "info",
      title: "单位之间的分隔不规范",
      explanation: "几个单位连写在一起，或开头、结尾多了连接词。已分开理解，报送前应当写清。",
    },
    first,
  ),
];
