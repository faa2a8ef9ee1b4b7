import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../model/pane-context";
import { WORDS } from "../words";
import type { ItemLine } from "../work/views/item-line";
import { CellTag } from "./cell-tag";
import { GoLine } from "./go-line";
import { LineText } from "./line-text";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  days: { flex: "0 0 auto", minWidth: "44px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Items as lines; each goes to its cell. */
export function ItemLines({ items }: { readonly items: readonly ItemLine[] }): ReactNode {
  const pane = usePane();
  return (
    <LongList
      lines={items}
      render={(item) => (
        <GoLine key={`${item.place.sheet}!${item.cell}`} onGo={() => void pane.reveal(item.place)}>
          <CellTag cell={item.cell} />
          <LineText small={[item.leadUnits, item.deadline || WORDS.progress.noDeadline, item.status]}>
            {`${item.name} ${item.problem}`}
          </LineText>
          <Lateness item={item} />
        </GoLine>
      )}
    />
  );
}

function Lateness({ item: { lateness } }: { readonly item: ItemLine }): ReactNode {
  const styles = useStyles();
  if (lateness?.kind === "overdue")
    return (
      <span className={mergeClasses(styles.days, styles.late)}>
        {WORDS.progress.daysLate(lateness.daysLate)}
      </span>
    );
  if (lateness?.kind === "dueSoon")
    return (
      <span className={mergeClasses(styles.days, styles.soon)}>
        {WORDS.progress.daysLeft(lateness.daysLeft)}
      </span>
    );
  return null;
}
