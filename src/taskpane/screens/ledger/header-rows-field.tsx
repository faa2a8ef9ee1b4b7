import { Button, Field, makeStyles, SpinButton } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  number: { width: "84px" },
});

/** Where a sheet's header stands: what was recognised, or what a clerk says. */
export function HeaderRowsField({
  sheet,
  headerRows,
}: {
  readonly sheet: string;
  /** 1-based; empty where none was recognised. */
  readonly headerRows: readonly number[];
}): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const [from, setFrom] = useState(headerRows[0] ?? 1);
  const [to, setTo] = useState(headerRows.at(-1) ?? from);
  const isNew = from !== headerRows[0] || to !== headerRows.at(-1);
  return (
    <div className={styles.row}>
      <Field label={WORDS.ledger.headerFrom} className={styles.number}>
        <SpinButton
          min={1}
          value={from}
          onChange={(_, { value, displayValue }) => {
            setFrom(rowNumber(value, displayValue, from));
          }}
        />
      </Field>
      <Field label={WORDS.ledger.headerTo} className={styles.number}>
        <SpinButton
          min={1}
          value={to}
          onChange={(_, { value, displayValue }) => {
            setTo(rowNumber(value, displayValue, to));
          }}
        />
      </Field>
      <Button
        disabled={!isNew || to < from}
        onClick={() => void pane.correct(sheet, { headerRows: { from, to } })}
      >
        {WORDS.ledger.readAgain}
      </Button>
    </div>
  );
}

function rowNumber(value: number | null | undefined, typed: string | undefined, otherwise: number): number {
  const row = value ?? Number(typed);
  return Number.isInteger(row) && row >= 1 ? row : otherwise;
}
