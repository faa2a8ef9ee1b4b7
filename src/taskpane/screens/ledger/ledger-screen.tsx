import type { ReactNode } from "react";
import { useAnswer } from "../../model/pane-context";
import { EmptyState } from "../../parts/empty-state";
import { Group } from "../../parts/group";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { LedgerView } from "../../work/views/ledger-view";
import { ColumnTable } from "./column-table";
import { HeaderRowsField } from "./header-rows-field";
import { LeftOutRows } from "./left-out-rows";

/** 台账: what was recognised in each sheet, and how to correct it. */
export function LedgerScreen(): ReactNode {
  const view = useAnswer("ledgers", (work) => work.ledgers());
  return <ScreenFrame title={WORDS.ledger.title}>{view ? <Sheets view={view} /> : null}</ScreenFrame>;
}

function Sheets({ view }: { readonly view: LedgerView }): ReactNode {
  const layout = useLayout();
  const others = view.otherSheets.filter(({ reason }) => reason !== "empty");
  return (
    <>
      {view.ledgers.length === 0 ? <EmptyState text={WORDS.ledger.none} /> : null}
      {view.ledgers.map((ledger) => (
        <Group key={ledger.sheet} title={WORDS.ledger.sheet(ledger.sheet, ledger.items)}>
          {ledger.layout === "form" ? (
            <p className={layout.quiet}>{WORDS.ledger.form}</p>
          ) : (
            <HeaderRowsField sheet={ledger.sheet} headerRows={ledger.headerRows} />
          )}
          {ledger.missing.length > 0 ? (
            <p>
              {WORDS.ledger.missing(
                ledger.missing.map((id) => view.columns.find((column) => column.id === id)?.title ?? id),
              )}
            </p>
          ) : null}
          <ColumnTable ledger={ledger} known={view.columns} />
          <LeftOutRows sheet={ledger.sheet} rows={ledger.leftOut} />
        </Group>
      ))}
      {others.length > 0 ? (
        <Group title={WORDS.ledger.others}>
          {others.map(({ sheet, reason }) => (
            <div key={sheet}>
              <p>{`${sheet}：${WORDS.ledger.reasons[reason]}`}</p>
              {reason === "no-ledger" ? <HeaderRowsField sheet={sheet} headerRows={[]} /> : null}
            </div>
          ))}
        </Group>
      ) : null}
    </>
  );
}
