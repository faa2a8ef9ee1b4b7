import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";
import type { CellPlace } from "../../work/views/units-view";

interface LookButtonProps {
  readonly cells: readonly CellPlace[];
  readonly isOpen: boolean;
  readonly onLook: () => void;
}

/** Goes to the one cell where something stands; of several it opens the list. */
export function LookButton({ cells, isOpen, onLook }: LookButtonProps): ReactNode {
  const pane = usePane();
  const [only] = cells;
  if (only && cells.length === 1)
    return <TextButton onClick={() => void pane.reveal(only)}>{WORDS.shell.goTo(only.cell)}</TextButton>;
  return (
    <TextButton aria-expanded={isOpen} onClick={onLook}>
      {WORDS.units.look}
    </TextButton>
  );
}
