import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { Chips } from "../../parts/chips";
import { EmptyState } from "../../parts/empty-state";
import { Group } from "../../parts/group";
import { ItemLines } from "../../parts/item-lines";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { ProgressOrder, ProgressView } from "../../work/views/progress-view";
import { Figures } from "./figures";
import { AverageBar, RateBar } from "./rate-bar";

const ORDERS: readonly ProgressOrder[] = ["leadUnits", "responsibleUnits", "county", "batch"];

/** How far each unit, county and batch is, and what is late; every number opens into its items. */
export function ProgressScreen(): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const [by, setBy] = useState<ProgressOrder>("leadUnits");
  const dekad = usePaneState(({ overview }) => overview?.dekad ?? null);
  const dueSoonDays = usePaneState(({ overview }) => overview?.progress?.dueSoonDays ?? 0);
  const view = useAnswer(by, (work) => work.progress(by));
  const foot = (
    <Button
      appearance="primary"
      onClick={() => {
        if (dekad) pane.go({ name: "report" });
        else pane.openChoice(true);
      }}
    >
      {dekad ? WORDS.home.next.report(dekad) : WORDS.home.next.chooseDekad}
    </Button>
  );
  return (
    <ScreenFrame title={WORDS.progress.title} foot={foot}>
      {view === null ? (
        <EmptyState text={WORDS.home.chooseDekad} />
      ) : (
        <>
          <Chips
            label={WORDS.progress.orderLabel}
            chips={ORDERS.map((id) => ({ id, text: WORDS.progress.orders[id] }))}
            chosen={[by]}
            onToggle={setBy}
          />
          {view ? (
            <>
              <RateRows view={view} by={by} />
              <p className={layout.quiet}>{WORDS.progress.countedOnce[by]}</p>
              <Group title={WORDS.progress.overdue(view.overdue.length)}>
                <ItemLines items={view.overdue} />
              </Group>
              <Group title={WORDS.progress.dueSoon(view.dueSoon.length, dueSoonDays)}>
                <ItemLines items={view.dueSoon} />
              </Group>
              <Group title={WORDS.progress.notComputable(view.notComputable.length)}>
                <ItemLines items={view.notComputable} />
              </Group>
              <Figures figures={view.figures} />
            </>
          ) : null}
        </>
      )}
    </ScreenFrame>
  );
}

function RateRows({ view, by }: { readonly view: ProgressView; readonly by: ProgressOrder }): ReactNode {
  const pane = usePane();
  const { rows, average } = view;
  if (average === null) return <EmptyState text={WORDS.progress.noRows} />;
  const above = rows.filter(({ rate }) => rate >= average);
  const below = rows.filter(({ rate }) => rate < average);
  const bars = (some: typeof rows, isBelowAverage: boolean): ReactNode => (
    <LongList
      lines={some}
      render={(row) => (
        <RateBar
          key={row.name}
          row={row}
          isBelowAverage={isBelowAverage}
          onOpen={() => {
            pane.go({ name: "items", title: row.name, figure: { kind: "row", by, name: row.name } });
          }}
        />
      )}
    />
  );
  return (
    <>
      {bars(above, false)}
      <AverageBar rate={average} />
      {bars(below, true)}
    </>
  );
}
