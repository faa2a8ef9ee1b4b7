import { cellText, type Grid, valueAt } from "../../sheet";
import { tidyText } from "../../text";
import type { TickColumns } from "../header/tick-columns";
import { tickMark } from "../header/tick-mark";
import { leastAdvanced } from "./status";
import type { Status } from "./status-words";

/** What an item's rows say in the columns that tick a status. */
export interface TickedStatus {
  /** `null` where they tick none, one of them several, or something else is written there. */
  readonly status: Status | null;
  /** What they say where that is more than one tick a row, each behind its header (`正在推进：预计9月底`); else `""`. */
  readonly words: string;
}

/** Reads the ticks of an item. @param rows 0-based. */
export function readTicks(grid: Grid, rows: readonly number[], ticks: TickColumns): TickedStatus {
  const read = rows.map((row) => readRow(grid, row, ticks));
  const words = read.flatMap((one) => (one.words === "" ? [] : [one.words])).join("\n");
  const statuses = read.flatMap(({ status }) => status ?? []);
  return { status: words === "" ? leastAdvanced(statuses) : null, words };
}

function readRow(grid: Grid, row: number, ticks: TickColumns): TickedStatus {
  const cells = Array.from(ticks, ([column, { status, answer }]) => {
    const value = valueAt(grid, row, column);
    return {
      status,
      mark: tickMark(value, answer),
      words: `${tidyText(answer)}：${tidyText(cellText(value))}`,
    };
  });
  const ticked = cells.filter(({ mark }) => mark === "tick");
  const other = cells.filter(({ mark }) => mark === "words" || (mark === "open" && ticked.length === 0));
  const [one] = ticked;
  if (ticked.length <= 1 && other.length === 0) return { status: one?.status ?? null, words: "" };
  const said = cells.filter((cell) => ticked.includes(cell) || other.includes(cell));
  return { status: null, words: said.map(({ words }) => words).join("；") };
}
