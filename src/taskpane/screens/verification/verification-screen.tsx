import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { ChooseDekadFirst } from "../../parts/choose-dekad-first";
import { EmptyState } from "../../parts/empty-state";
import { Group } from "../../parts/group";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { WaitingView } from "../../work/views/verification-view";
import { ResultsGroup } from "./results-group";

const useStyles = makeStyles({
  strata: { margin: "4px 0 8px", paddingLeft: "20px", lineHeight: "24px" },
  fields: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "320px" },
});
/** In percent. */
const USUAL = 20;

/** 核查销号: drawing what is checked on site, and taking the results over. */
export function VerificationScreen(): ReactNode {
  const pane = usePane();
  const hasDay = usePaneState(({ overview }) => (overview?.asOf ?? null) !== null);
  const isBusy = usePaneState((state) => state.busy !== null);
  const waiting = useAnswer("waiting", async (work) => ({ view: await work.verifying.waiting() }));
  const [percent, setPercent] = useState(String(USUAL));
  const [seed, setSeed] = useState("");
  const share = Number(percent);
  const isShare = share > 0 && share <= 100;
  if (!hasDay) return <ChooseDekadFirst title={WORDS.verification.title} />;
  return (
    <ScreenFrame
      title={WORDS.verification.title}
      foot={
        <Button
          appearance="primary"
          disabled={isBusy || !isShare || !waiting?.view}
          onClick={() => void pane.verifying.drawVerification({ percent: share, seed })}
        >
          {WORDS.verification.draw}
        </Button>
      }
    >
      {waiting ? (
        <Waiting view={waiting.view} percent={percent} seed={seed} onPercent={setPercent} onSeed={setSeed} />
      ) : null}
      <ResultsGroup />
    </ScreenFrame>
  );
}

interface WaitingProps {
  readonly view: WaitingView | null;
  readonly percent: string;
  readonly seed: string;
  readonly onPercent: (percent: string) => void;
  readonly onSeed: (seed: string) => void;
}

function Waiting({ view, percent, seed, onPercent, onSeed }: WaitingProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  if (!view) return <EmptyState text={WORDS.verification.nothing} />;
  return (
    <>
      <p className={layout.text}>{WORDS.verification.explains(view.items)}</p>
      <Group title={WORDS.verification.strata}>
        <ul className={styles.strata}>
          {view.strata.map(({ name, items }) => (
            <li key={name}>{WORDS.verification.stratum(name, items)}</li>
          ))}
        </ul>
        <div className={styles.fields}>
          <Field label={WORDS.verification.percent} hint={WORDS.verification.percentHint}>
            <Input
              type="number"
              min={1}
              max={100}
              value={percent}
              onChange={(_, { value }) => {
                onPercent(value);
              }}
            />
          </Field>
          <Field label={WORDS.verification.seed} hint={WORDS.verification.seedHint}>
            <Input
              value={seed}
              onChange={(_, { value }) => {
                onSeed(value);
              }}
            />
          </Field>
        </div>
      </Group>
    </>
  );
}
