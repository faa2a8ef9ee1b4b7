import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { Chips } from "../../parts/chips";
import { EmptyState } from "../../parts/empty-state";
import { Group } from "../../parts/group";
import { ItemLines } from "../../parts/item-lines";
import { LongList } from "../../parts/long-list";
import { useLayout, WIDE } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { ProgressOrder, ProgressView } from "../../work/views/progress-view";
import { Figures } from "./figures";
import { AverageBar, RateBar } from "./rate-bar";

const useStyles = makeStyles({
  lists: { [WIDE]: { gridRow: "2", gridColumn: "1 / -1" } },
  figures: { [WIDE]: { gridRow: "1", gridColumn: "2" } },
});

const ORDERS: readonly ProgressOrder[] = ["leadUnits", "responsibleUnits", "county", "batch"];

/** How far each unit, county and batch is, and what is late; every number opens into its items. */
export function ProgressScreen({ by = "leadUnits" }: { readonly by?: ProgressOrder }): ReactNode {
  const pane = usePane();
  const dekad = usePaneState(({ overview }) => overview?.dekad ?? null);
  const view = useAnswer(by, (work) => work.figures.progress(by));
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
            onToggle={(order) => {
              pane.turn({ name: "progress", by: order });
            }}
          />
          {view ? <Standing view={view} by={by} /> : null}
        </>
      )}
    </ScreenFrame>
  );
}

/** How each stands, what is late, and all figures: below each other, or the figures beside the rates. */
function Standing({ view, by }: { readonly view: ProgressView; readonly by: ProgressOrder }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const dueSoonDays = usePaneState(({ overview }) => overview?.progress?.dueSoonDays ?? 0);
  return (
    <div className={layout.columns}>
      <section aria-label={WORDS.progress.orders[by]}>
        <RateRows view={view} by={by} />
        <p className={layout.quiet}>{WORDS.progress.countedOnce[by]}</p>
      </section>
      <div className={styles.lists}>
        <Group title={WORDS.progress.overdue(view.overdue.length)}>
          <ItemLines items={view.overdue} />
        </Group>
        <Group title={WORDS.progress.dueSoon(view.dueSoon.length, dueSoonDays)}>
          <ItemLines items={view.dueSoon} />
        </Group>
        <Group title={WORDS.progress.notComputable(view.notComputable.length)}>
          <ItemLines items={view.notComputable} />
        </Group>
      </div>
      <div className={styles.figures}>
        <Figures figures={view.figures} />
      </div>
    </div>
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
      {rows.length > 1 ? <AverageBar rate={average} /> : null}
      {bars(below, true)}
    </>
  );
}
