import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColumnId } from "../../../ledger";
import { usePane } from "../../model/pane-context";
import { CellTag } from "../../parts/cell-tag";
import { Tag } from "../../parts/tag";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { LedgerView, RecognizedSheet } from "../../work/views/ledger-view";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  meaning: { flex: "0 0 132px" },
});

interface ColumnTableProps {
  readonly ledger: RecognizedSheet;
  readonly known: LedgerView["columns"];
}

/** Each column of the sheet with what it was taken for, those not used last; another meaning can be chosen. */
export function ColumnTable({ ledger, known }: ColumnTableProps): ReactNode {
  const layout = useLayout();
  const columns = [
    ...ledger.columns.map(({ id, column, letter, header, doubtful }) => ({
      id,
      column,
      letter,
      header,
      doubtful,
    })),
    ...ledger.unused.map((one) => ({ ...one, id: null, doubtful: false })),
  ];
  return (
    <div role="list" className={layout.columns}>
      {columns.map((column) => (
        <ColumnRow key={column.column} sheet={ledger.sheet} column={column} known={known} />
      ))}
    </div>
  );
}

interface ColumnRowProps {
  readonly sheet: string;
  readonly column: {
    readonly id: ColumnId | null;
    readonly column: number;
    readonly letter: string;
    readonly header: string;
    readonly doubtful: boolean;
  };
  readonly known: LedgerView["columns"];
}

function ColumnRow({
  sheet,
  column: { id, column, letter, header, doubtful },
  known,
}: ColumnRowProps): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const choose = (value: string): void => {
    const chosen = known.find((one) => one.id === value)?.id;
    const given = chosen ? { [chosen]: column } : {};
    const freed = id !== null && id !== chosen ? { [id]: null } : {};
    void pane.correct(sheet, { columns: { ...freed, ...given } });
  };
  return (
    <div role="listitem" className={styles.row}>
      <CellTag cell={letter} />
      <span className={styles.header}>
        {header} {doubtful ? <Tag>{WORDS.ledger.doubtful}</Tag> : null}
      </span>
      <Select
        size="small"
        className={styles.meaning}
        aria-label={WORDS.ledger.meaningOf(letter, header)}
        value={id ?? ""}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        <option value="">{WORDS.ledger.notUsed}</option>
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </Select>
    </div>
  );
}
