import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { CellTag } from "../../parts/cell-tag";
import { GoLine } from "../../parts/go-line";
import { Group } from "../../parts/group";
import { cellAddress } from "../../../sheet";
import type { DirectoryProblem } from "../../../units";
import { WORDS } from "../../words";

/** Defects of the directory's own sheet. */
export function DirectoryState({ problems }: { readonly problems: readonly DirectoryProblem[] }): ReactNode {
  const pane = usePane();
  if (problems.length === 0) return null;
  return (
    <Group title={WORDS.units.directoryProblems(problems.length)}>
      {problems.map((problem) => {
        const { sheet, row, column, code, value, other } = problem;
        const cell = cellAddress(row, column);
        return (
          <GoLine
            key={`${sheet}!${cell}${code}${value}`}
            onGo={() => void pane.reveal({ sheet, row, column })}
          >
            <CellTag cell={cell} />
            <span>{WORDS.units.problems[code](value, other ?? "")}</span>
          </GoLine>
        );
      })}
    </Group>
  );
}
