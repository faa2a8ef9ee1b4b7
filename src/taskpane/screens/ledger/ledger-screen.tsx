import type { ReactNode } from "react";
import { useAnswer } from "../../model/pane-context";
import { EmptyState } from "../../parts/empty-state";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { LedgerView } from "../../work/views/ledger-view";
import { OtherSheets } from "./other-sheets";
import { RecognizedLedger } from "./recognized-ledger";

/** 台账: what was recognised in each sheet, and how to correct it. */
export function LedgerScreen(): ReactNode {
  const view = useAnswer("ledgers", (work) => work.ledgers());
  return <ScreenFrame title={WORDS.ledger.title}>{view ? <Sheets view={view} /> : null}</ScreenFrame>;
}

function Sheets({ view: { ledgers, columns, otherSheets } }: { readonly view: LedgerView }): ReactNode {
  const filled = otherSheets.filter(({ reason }) => reason !== "empty");
  return (
    <>
      {ledgers.length === 0 ? (
        <EmptyState text={filled.length === 0 ? WORDS.ledger.allEmpty : WORDS.ledger.none} />
      ) : null}
      {ledgers.map((ledger) => (
        <RecognizedLedger key={ledger.sheet} ledger={ledger} known={columns} />
      ))}
      <OtherSheets sheets={filled} />
    </>
  );
}
