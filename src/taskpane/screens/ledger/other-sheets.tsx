import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OtherSheet } from "../../../ledger";
import { Group } from "../../parts/group";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import { HeaderRowsField } from "./header-rows-field";

const useStyles = makeStyles({
  sheet: { padding: "8px 4px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Sheets that were not taken for ledgers, and why; where one is, a clerk says so by pointing out its header. */
export function OtherSheets({ sheets }: { readonly sheets: readonly OtherSheet[] }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  if (sheets.length === 0) return null;
  return (
    <Group title={WORDS.ledger.others}>
      {sheets.map(({ sheet, reason }) => (
        <div key={sheet} className={styles.sheet}>
          <div className={layout.breaking}>{sheet}</div>
          <div className={layout.small}>{WORDS.ledger.reasons[reason]}</div>
          {reason === "no-ledger" ? <HeaderRowsField sheet={sheet} headerRows={[]} /> : null}
        </div>
      ))}
    </Group>
  );
}
