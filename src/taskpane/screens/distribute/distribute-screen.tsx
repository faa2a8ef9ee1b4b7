import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { parseIsoDate, type IsoDate } from "../../../calendar";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { ChooseDekadFirst } from "../../parts/choose-dekad-first";
import { Group } from "../../parts/group";
import { LongList } from "../../parts/long-list";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { DistributeView } from "../../work/views/distribute-view";

const useStyles = makeStyles({
  due: { maxWidth: "260px", margin: "8px 0" },
  unit: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "3px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
});

/** 下发填报表: one form a unit, with its own items alone. */
export function DistributeScreen(): ReactNode {
  const hasDekad = usePaneState(({ overview }) => (overview?.dekad ?? null) !== null);
  const view = useAnswer("distribution", (work) => work.distributing.distribution());
  if (!hasDekad) return <ChooseDekadFirst title={WORDS.distribute.title} text={WORDS.report.chooseDekad} />;
  return view ? (
    <Forms key={view.dekad} view={view} />
  ) : (
    <ScreenFrame title={WORDS.distribute.title}>{null}</ScreenFrame>
  );
}

function Forms({ view }: { readonly view: DistributeView }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const kind = usePaneState(({ overview }) => overview?.host.kind ?? "file");
  const [written, setWritten] = useState<string>(view.due);
  const due = parseIsoDate(written);
  const { dekad, forms, unknownUnits, withoutUnit } = view;
  return (
    <ScreenFrame
      title={WORDS.distribute.title}
      foot={
        <Button
          appearance="primary"
          disabled={isBusy || forms.length === 0 || due === null}
          onClick={() => void (due && pane.distributing.distribute(due))}
        >
          {WORDS.distribute.send(forms.length)}
        </Button>
      }
    >
      <p className={layout.text}>{WORDS.distribute.explains(dekad, forms.length)}</p>
      <Field label={WORDS.distribute.due} hint={WORDS.distribute.dueHint} className={styles.due}>
        <Input
          type="date"
          value={written}
          onChange={(_, { value }) => {
            setWritten(value);
          }}
        />
      </Field>
      {kind === "excel" ? <p className={layout.text}>{WORDS.distribute.inExcel}</p> : null}
      {unknownUnits.length > 0 ? (
        <p className={layout.text}>{WORDS.distribute.unknownUnits(unknownUnits)}</p>
      ) : null}
      {withoutUnit > 0 ? <p className={layout.text}>{WORDS.distribute.withoutUnit(withoutUnit)}</p> : null}
      <Units view={view} due={due} />
    </ScreenFrame>
  );
}

function Units({
  view: { forms },
  due,
}: {
  readonly view: DistributeView;
  readonly due: IsoDate | null;
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const word = usePaneState(({ overview }) => WORDS.distribute.open[overview?.host.kind ?? "file"]);
  return (
    <Group title={WORDS.distribute.units(forms.length)}>
      <div className={layout.columns}>
        <LongList
          lines={forms}
          render={({ unit, items }) => (
            <div key={unit} className={styles.unit}>
              <span className={styles.name}>{unit}</span>
              <span className={layout.quiet}>{WORDS.distribute.items(items)}</span>
              <TextButton
                disabled={isBusy || due === null}
                aria-label={WORDS.distribute.openForm(word, unit)}
                onClick={() => void (due && pane.distributing.openForm(unit, due))}
              >
                {word}
              </TextButton>
            </div>
          )}
        />
      </div>
    </Group>
  );
}
