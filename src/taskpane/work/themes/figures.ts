import type { ItemLine } from "../views/item-line";
import {
  figureItems,
  progressView,
  type Figure,
  type ProgressOrder,
  type ProgressView,
} from "../views/progress-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** 统计: the figures of the chosen day, and the items that each is made of. */
export class Figures {
  constructor(private readonly workbook: WorkbookAtHand) {}

  progress(by: ProgressOrder): ProgressView | null {
    return progressView(this.workbook.reading, by);
  }

  figureItems(figure: Figure): ItemLine[] {
    return figureItems(this.workbook.reading, figure);
  }
}
