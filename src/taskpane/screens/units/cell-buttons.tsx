import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { WORDS } from "../../words";
import { LongList } from "../../parts/long-list";
import type { CellPlace } from "../../work/views/units-view";

const useStyles = makeStyles({ cells: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" } });

/** The cells where something stands; each is gone to by a click. */
export function CellButtons({ cells }: { readonly cells: readonly CellPlace[] }): ReactNode {
  const pane = usePane();
  return (
    <div className={useStyles().cells}>
      <LongList
        lines={cells}
        render={(place) => (
          <Button
            key={`${place.sheet}!${place.cell}`}
            size="small"
            aria-label={WORDS.shell.goTo(place.cell)}
            style={{ minWidth: "auto" }}
            onClick={() => void pane.reveal(place)}
          >
            {place.cell}
          </Button>
        )}
      />
    </div>
  );
}
