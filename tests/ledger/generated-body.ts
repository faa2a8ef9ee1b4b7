import type { ColumnId, Status } from "../../src/ledger";
import type { CellValue } from "../../src/sheet";
import { writeHeader, type HeaderChoices, type HeaderPlan } from "./generated-header";
import {
  BARE_DAYS,
  DEADLINES_IN_THE_WILD,
  extraValue,
  plainValue,
  PROBLEMS,
  STATUSES_IN_THE_WILD,
  UNITS,
  type Chance,
} from "./generated-values";
import type { SheetDraft } from "./sheet-draft";

/** How the rows below a header are laid out. */
export interface BodyChoices {
  readonly items: number;
  readonly batches: "none" | "column" | "annex" | "round" | "chinese" | "bracketed";
  readonly restart: boolean;
  readonly sectionForm: "wide" | "first" | "twoCells";
  readonly numberStyle: "plain" | "dot" | "brackets" | "chinese" | "dashed" | "coded" | "padded";
  readonly spans: "none" | "merged" | "blank";
  readonly sharedUnits: boolean;
  readonly repeated: "no" | "whole" | "lowest";
  readonly pageFooters: boolean;
  readonly subtotals: "no" | "number" | "problem" | "wide";
  readonly blankRows: boolean;
  readonly indexRow: boolean;
  readonly hiddenRows: boolean;
  readonly sparse: boolean;
  readonly prefilled: number;
}

/** An item as a person reads it; rows are 1-based as the user sees them. */
export interface TrueItem {
  readonly row: number;
  readonly lastRow: number;
  readonly batch: string;
  readonly number: string;
  readonly problem: string;
  /** Absent where the sheet has no status column. */
  readonly status?: Status | null;
  readonly due?: readonly string[];
  readonly responsibleUnits?: string;
}

const HEADINGS: Readonly<Record<BodyChoices["batches"], readonly (readonly [string, string, string])[]>> = {
  none: [],
  column: [
    ["附件1", "", "附件1"],
    ["附件2", "", "附件2"],
    ["附件3", "", "附件3"],
  ],
  annex: [
    ["附件1", "中央环境保护督察“回头看”反馈意见整改任务清单", "附件1"],
    ["附件二：", "大气污染问题专项督察反馈意见整改任务清单", "附件2"],
    ["附件 3", "省级环境保护督察整改任务清单", "附件3"],
  ],
  round: [
    ["第一批", "交办问题", "第一批"],
    ["第二批", "交办问题", "第二批"],
    ["第三批", "交办问题", "第三批"],
  ],
  chinese: [
    ["一、", "大气污染防治方面", "大气污染防治方面"],
    ["二、", "水污染防治方面", "水污染防治方面"],
    ["三、", "其他问题（3项）", "其他问题"],
  ],
  bracketed: [
    ["（一）", "大气污染防治方面", "大气污染防治方面"],
    ["（二）", "水污染防治方面", "水污染防治方面"],
    ["（三）", "其他问题", "其他问题"],
  ],
};

/** Writes items below a header, with all that stands between them; returns the next free row. */
export class BodyWriter {
  readonly items: TrueItem[] = [];
  private count = 0;
  private batch = "";
  private pageStart: number;

  constructor(
    private readonly draft: SheetDraft,
    private readonly plan: HeaderPlan,
    private readonly header: HeaderChoices,
    private readonly choices: BodyChoices,
    private readonly chance: Chance,
    private row: number,
    /** The batch that the title names. */
    private readonly titleBatch: string,
  ) {
    this.pageStart = row;
  }

  write(): number {
    const { choices, draft, plan } = this;
    if (choices.indexRow) {
      plan.columns.forEach((_, column) => {
        draft.put(this.row, column, column + 1);
      });
      this.row += 1;
    }
    const headings = HEADINGS[choices.batches];
    const parts = Math.max(1, Math.min(headings.length, choices.items));
    for (let part = 0; part < parts; part += 1) {
      const heading = headings[part];
      if (heading) this.beginBatch(heading);
      const from = Math.floor((choices.items * part) / parts);
      const to = Math.floor((choices.items * (part + 1)) / parts);
      for (let index = from; index < to; index += 1) {
        this.writeItem();
        if (index < to - 1) this.writeBetween();
      }
      if (choices.subtotals !== "no") this.writeSubtotal(part === parts - 1 ? "合计" : "小计");
    }
    this.writePrefilled();
    return this.row;
  }

  private at(id: ColumnId): number | null {
    const column = this.plan.columns.findIndex((one) => one.id === id);
    return column < 0 ? null : column;
  }

  private beginBatch([label, title, batch]: readonly [string, string, string]): void {
    const { choices, draft, plan } = this;
    if (choices.restart) this.count = 0;
    const ownBatch = ["column", "annex", "round"].includes(choices.batches);
    // Headings such as 一、 name a batch only where numbers would not be unique without it, and no title names one.
    const needed =
      choices.restart &&
      this.titleBatch === "" &&
      this.at("number") !== null &&
      Math.min(HEADINGS[choices.batches].length, choices.items) > 1;
    this.batch = ownBatch ? batch : needed ? batch : "";
    if (choices.batches === "column") return;
    if (choices.sectionForm === "twoCells") {
      draft.put(this.row, 0, label);
      draft.put(this.row, 1, title);
    } else {
      draft.put(this.row, 0, `${label}${/[、：）]$/.test(label) ? "" : " "}${title}`);
      if (choices.sectionForm === "wide") draft.merge(this.row, 0, this.row, plan.columns.length - 1);
    }
    this.row += 1;
  }

  private writeItem(): void {
    const { choices, chance, draft } = this;
    this.count += 1;
    const top = this.row;
    const canSpan = choices.spans !== "none" && this.at("measures") !== null && this.at("problem") !== null;
    const height = canSpan && chance.happens(0.4) ? chance.pick([2, 3]) : 1;
    const bottom = top + height - 1;
    const isSparse = choices.sparse && height === 1 && this.at("number") !== null && chance.happens(0.4);
    const cells = this.cellsOfItem(isSparse);
    for (const [column, { id }] of this.plan.columns.entries()) {
      draft.put(top, column, cells.values[column] ?? null);
      if (height === 1) continue;
      if (id === "measures" || id === "progress") {
        for (let row = top + 1; row <= bottom; row += 1) draft.put(row, column, plainValue(id, chance));
      } else if (choices.spans === "merged" && id !== null) draft.merge(top, column, bottom, column);
    }
    if (choices.hiddenRows && chance.happens(0.2)) draft.hide(top);
    this.row = bottom + 1;
    const first = this.draft.corner.row + 1;
    this.items.push({
      row: top + first,
      lastRow: bottom + first,
      batch: this.batch === "" ? this.titleBatch : this.batch,
      ...cells.truth,
    });
    if (choices.sharedUnits && height === 1 && !isSparse && chance.happens(0.3)) this.shareUnits();
  }

  private cellsOfItem(isSparse: boolean): {
    values: CellValue[];
    truth: Pick<TrueItem, "number" | "problem" | "status" | "due" | "responsibleUnits">;
  } {
    const { chance } = this;
    const number = this.at("number") === null ? "" : this.numberText();
    const problem = this.at("problem") === null ? "" : chance.pick(PROBLEMS);
    const [status, meaning] = isSparse ? [null, null] : chance.pick(this.statuses());
    const [deadline, due] = isSparse ? [null, []] : chance.pick(this.deadlines());
    const units = isSparse ? "" : chance.pick(UNITS);
    const values = this.plan.columns.map(({ id, header }): CellValue => {
      if (id === "number") return this.choices.numberStyle === "plain" ? Number(number) : number;
      if (id === "problem") return problem;
      if (id === "batch" && this.batch !== "") return this.batch;
      if (isSparse) return null;
      if (id === "status") return status;
      if (id === "deadline") return deadline;
      if (id === "responsibleUnits") return units;
      if (id === null) return header === "" ? null : extraValue(header, chance);
      return plainValue(id, chance);
    });
    return {
      values,
      truth: {
        number,
        problem,
        ...(this.at("status") === null ? {} : { status: meaning }),
        ...(this.at("deadline") === null ? {} : { due }),
        ...(this.at("responsibleUnits") === null ? {} : { responsibleUnits: units }),
      },
    };
  }

  /**
   * A column of one status for every item tells nothing of its sort to a header such as 整改结果; the mix of a real one does,
   * so statuses are drawn anew for each item.
   */
  private statuses(): typeof STATUSES_IN_THE_WILD {
    return STATUSES_IN_THE_WILD;
  }

  /** Bare days under 完成时间 could be days of completion: a person would ask, so they stand under clear headers only. */
  private deadlines(): typeof DEADLINES_IN_THE_WILD {
    const header = this.plan.columns[this.at("deadline") ?? -1]?.header ?? "";
    return /^(完成时间|计划)/.test(header) ? DEADLINES_IN_THE_WILD : [...DEADLINES_IN_THE_WILD, ...BARE_DAYS];
  }

  private numberText(): string {
    const count = this.count;
    switch (this.choices.numberStyle) {
      case "plain":
        return String(count);
      case "dot":
        return `${count}.`;
      case "brackets":
        return `（${count}）`;
      case "chinese":
        return `${chineseCount(count)}、`;
      case "dashed":
        return `1-${count}`;
      case "coded":
        return `HB-2019-${String(count).padStart(2, "0")}`;
      case "padded":
        return String(count).padStart(3, "0");
    }
  }

  /** A second item whose unit cell is merged with that of the first. */
  private shareUnits(): void {
    const column = this.at("responsibleUnits");
    const [above] = this.items.slice(-1);
    if (column === null || !above) return;
    this.count += 1;
    const { values, truth } = this.cellsOfItem(false);
    values.forEach((value, place) => {
      if (place !== column) this.draft.put(this.row, place, value);
    });
    this.draft.merge(this.row - 1, column, this.row, column);
    const row = this.row + this.draft.corner.row + 1;
    this.items.push({
      ...truth,
      row,
      lastRow: row,
      batch: above.batch,
      responsibleUnits: above.responsibleUnits ?? "",
    });
    this.row += 1;
  }

  private writeBetween(): void {
    const { choices, chance, draft } = this;
    if (choices.blankRows && chance.happens(0.15)) this.row += 1;
    const turnsPage = this.row - this.pageStart > 4 && chance.happens(0.3);
    if (!turnsPage) return;
    this.pageStart = this.row;
    if (choices.pageFooters) {
      draft.put(
        this.row,
        chance.pick([0, 1, 2]),
        chance.pick(["第1页 共3页", "- 1 -", "第 2 页，共 3 页", "1/3"]),
      );
      this.row += 1;
    }
    if (choices.repeated !== "no") {
      this.row = writeHeader(draft, this.row, this.plan, this.header, choices.repeated === "lowest");
    }
  }

  private writeSubtotal(word: string): void {
    const { choices, draft, plan } = this;
    const number = this.at("number") ?? 0;
    const column = choices.subtotals === "problem" ? (this.at("problem") ?? number) : number;
    draft.put(this.row, column, `${word}${this.chance.pick(["", "：", "（5项）"])}`);
    if (choices.subtotals === "wide") draft.merge(this.row, column, this.row, column + 1);
    const last = plan.columns.length - 1;
    if (last > column + 1 && last !== number) draft.put(this.row, last, this.chance.pick([5, "5项"]));
    this.row += 1;
  }

  private writePrefilled(): void {
    const column = this.at("number");
    if (column === null || this.choices.numberStyle !== "plain") return;
    for (let ahead = 1; ahead <= this.choices.prefilled; ahead += 1) {
      this.draft.put(this.row, column, this.count + ahead);
      this.row += 1;
    }
  }
}

function chineseCount(count: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const [tens, ones] = [Math.floor(count / 10) % 10, count % 10];
  const hundreds = count >= 100 ? `${digits[Math.floor(count / 100)] ?? ""}百` : "";
  const ten =
    tens === 0
      ? hundreds !== "" && ones > 0
        ? "零"
        : ""
      : `${tens === 1 && hundreds === "" ? "" : (digits[tens] ?? "")}十`;
  return `${hundreds}${ten}${digits[ones] ?? ""}`;
}
