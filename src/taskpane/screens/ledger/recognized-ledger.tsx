import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Group } from "../../parts/group";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { LedgerView, RecognizedSheet } from "../../work/views/ledger-view";
import { ColumnTable } from "./column-table";
import { HeaderRowsField } from "./header-rows-field";
import { LeftOutRows } from "./left-out-rows";

const useStyles = makeStyles({
  missing: {
    display: "flex",
    gap: "8px",
    margin: "12px 0 8px",
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  sign: { flex: "0 0 auto", marginTop: "3px" },
});

interface RecognizedLedgerProps {
  readonly ledger: RecognizedSheet;
  readonly known: LedgerView["columns"];
}

/** One sheet's ledger: its header, its columns, and the rows that are no item. */
export function RecognizedLedger({ ledger, known }: RecognizedLedgerProps): ReactNode {
  const layout = useLayout();
  return (
    <Group title={WORDS.ledger.sheet(ledger.sheet, ledger.items)}>
      {ledger.layout === "form" ? (
        <p className={layout.quiet}>{WORDS.ledger.form}</p>
      ) : (
        <HeaderRowsField sheet={ledger.sheet} headerRows={ledger.headerRows} />
      )}
      <Missing ledger={ledger} known={known} />
      <ColumnTable ledger={ledger} known={known} />
      <LeftOutRows sheet={ledger.sheet} rows={ledger.leftOut} />
    </Group>
  );
}

function Missing({ ledger: { missing }, known }: RecognizedLedgerProps): ReactNode {
  const styles = useStyles();
  if (missing.length === 0) return null;
  const titles = missing.map((id) => known.find((column) => column.id === id)?.title ?? id);
  return (
    <p className={styles.missing}>
      <WarningRegular aria-hidden className={styles.sign} />
      <span>{WORDS.ledger.missing(titles)}</span>
    </p>
  );
}
