import type { LeftAlone } from "../../../app";
import type { UnitDecision } from "../../../units";
import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** What a user does about unit names. */
export class UnitNameActs {
  constructor(private readonly acts: PaneActs) {}

  applyUnitEdits(): Promise<void> {
    return this.acts.change(() => this.acts.work.unitNames.applyUnitEdits(), WORDS.units.applied);
  }

  answer(spellings: readonly string[], verdicts: readonly Omit<UnitDecision, "spelling">[]): Promise<void> {
    return this.acts.decided(() => this.acts.work.unitNames.answer(spellings, verdicts));
  }

  /** 记入名录: the spellings become aliases of the unit. */
  rememberAliases(spellings: readonly string[], unit: string): Promise<void> {
    return this.acts.change(
      () => this.acts.work.unitNames.rememberAliases(spellings, unit),
      () => WORDS.units.remembered,
    );
  }

  /** 加入名录: the name becomes a unit of the directory. */
  rememberUnit(name: string): Promise<void> {
    return this.acts.change(
      () => this.acts.work.unitNames.rememberUnit(name),
      () => WORDS.units.remembered,
    );
  }

  leaveAlone(change: LeftAlone): Promise<void> {
    return this.acts.decided(() => this.acts.work.unitNames.leaveAlone(change));
  }

  takeUp(change: LeftAlone): Promise<void> {
    return this.acts.decided(() => this.acts.work.unitNames.takeUp(change));
  }
}
