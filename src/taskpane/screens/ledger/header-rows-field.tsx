import { Button, makeStyles, SpinButton } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", margin: "4px 0 8px" },
  number: { width: "60px", minWidth: "60px" },
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
  const words = WORDS.ledger;
  return (
    <div role="group" aria-label={words.headerLabel(sheet)} className={styles.row}>
      <span aria-hidden>{words.headerFrom}</span>
      <RowNumber
        label={words.headerFrom}
        row={from}
        onChange={(row) => {
          setFrom(row);
          setTo(Math.max(row, to));
        }}
      />
      <span aria-hidden>{words.headerTo}</span>
      <RowNumber label={words.headerTo} row={to} onChange={setTo} />
      <span aria-hidden>{words.headerEnd}</span>
      {isNew ? (
        <Button
          size="small"
          disabled={to < from}
          onClick={() => void pane.correct(sheet, { headerRows: { from, to } })}
        >
          {words.readAgain}
        </Button>
      ) : null}
    </div>
  );
}

interface RowNumberProps {
  readonly label: string;
  /** 1-based. */
  readonly row: number;
  readonly onChange: (row: number) => void;
}

function RowNumber({ label, row, onChange }: RowNumberProps): ReactNode {
  return (
    <SpinButton
      size="small"
      className={useStyles().number}
      aria-label={label}
      min={1}
      value={row}
      onChange={(_, { value, displayValue }) => {
        const typed = value ?? Number(displayValue);
        if (Number.isInteger(typed) && typed >= 1) onChange(typed);
      }}
    />
  );
}
