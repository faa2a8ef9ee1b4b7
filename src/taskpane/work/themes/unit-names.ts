import { rememberAliases, rememberUnit, type LeftAlone } from "../../../app";
import { decide, type UnitDecision } from "../../../units";
import type { AppliedView } from "../answers";
import { editLines, type EditLine } from "../views/edit-line";
import type { Overview } from "../views/overview";
import { unitsView, type UnitsView } from "../views/units-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** 规范名称: unit names as the 名录 has them. */
export class UnitNames {
  constructor(private readonly workbook: WorkbookAtHand) {}

  units(): UnitsView {
    return unitsView(this.workbook.reading);
  }

  /** What putting unit names right would change. */
  unitEdits(): EditLine[] {
    const { unitEdits, scoped } = this.workbook.reading;
    return editLines(unitEdits, scoped);
  }

  applyUnitEdits(): Promise<AppliedView> {
    return this.workbook.apply(() => this.workbook.reading.unitEdits);
  }

  /** Remembers what a person said of doubtful spellings. */
  async answer(
    spellings: readonly string[],
    verdicts: readonly Omit<UnitDecision, "spelling">[],
  ): Promise<Overview> {
    const said = spellings.flatMap((spelling) => verdicts.map((verdict) => ({ ...verdict, spelling })));
    const decisions = said.reduce<readonly UnitDecision[]>(decide, this.workbook.settings.decisions);
    return this.workbook.settle({ decisions });
  }

  /** Adds spellings to a unit's aliases on the workbook's directory sheet. */
  async rememberAliases(spellings: readonly string[], unit: string): Promise<AppliedView> {
    const { host, reading } = this.workbook;
    return this.workbook.changed(await rememberAliases(host, reading.scoped, unit, spellings));
  }

  /** Adds a unit to the workbook's directory sheet. */
  async rememberUnit(name: string): Promise<AppliedView> {
    const { host, reading } = this.workbook;
    return this.workbook.changed(await rememberUnit(host, reading.scoped, name));
  }

  /** Leaves a way of writing as it is. */
  leaveAlone(change: LeftAlone): Promise<Overview> {
    return this.workbook.settle({ leftAlone: [...this.workbook.settings.leftAlone, change] });
  }

  /** Proposes again a change that was left alone. */
  takeUp({ before, after }: LeftAlone): Promise<Overview> {
    const { leftAlone } = this.workbook.settings;
    return this.workbook.settle({
      leftAlone: leftAlone.filter((one) => one.before !== before || one.after !== after),
    });
  }
}
