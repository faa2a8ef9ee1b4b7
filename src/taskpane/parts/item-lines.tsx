import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../model/pane-context";
import { WORDS } from "../words";
import type { ItemLine } from "../work/views/item-line";
import { CellTag } from "./cell-tag";
import { GoLine } from "./go-line";
import { LongList } from "./long-list";

const useStyles = makeStyles({
  main: { flex: "1 1 auto", minWidth: 0 },
  problem: { display: "block" },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  late: { flex: "0 0 auto", fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  soon: { flex: "0 0 auto", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Items as lines; each goes to its cell. */
export function ItemLines({ items }: { readonly items: readonly ItemLine[] }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  return (
    <LongList
      lines={items}
      render={(item) => (
        <GoLine key={`${item.place.sheet}!${item.cell}`} onGo={() => void pane.reveal(item.place)}>
          <CellTag cell={item.cell} />
          <span className={styles.main}>
            <span className={styles.problem}>{`${item.name} ${item.problem}`}</span>
            <span className={styles.small}>
              {[item.leadUnits, item.deadline || WORDS.progress.noDeadline, item.status]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </span>
          <Lateness item={item} />
        </GoLine>
      )}
    />
  );
}

function Lateness({ item: { lateness } }: { readonly item: ItemLine }): ReactNode {
  const styles = useStyles();
  if (lateness?.kind === "overdue")
    return <span className={styles.late}>{WORDS.progress.daysLate(lateness.daysLate)}</span>;
  if (lateness?.kind === "dueSoon")
    return <span className={styles.soon}>{WORDS.progress.daysLeft(lateness.daysLeft)}</span>;
  return null;
}
