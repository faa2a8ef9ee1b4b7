import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { Group } from "../../parts/group";
import { NoLedger } from "../../parts/no-ledger";
import { Unseen } from "../../parts/unseen";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { Overview } from "../../work/views/overview";
import { Definition } from "./definition";
import { NextButton } from "./next-button";
import { StandingsBar } from "./standings-bar";
import { CollectSteps, FillSteps } from "./steps";

const useStyles = makeStyles({
  rate: { display: "flex", alignItems: "baseline", gap: "8px", margin: "4px 0 2px" },
  product: { margin: 0, height: 0, outlineStyle: "none" },
  number: { fontSize: "36px", lineHeight: "44px", fontWeight: tokens.fontWeightSemibold },
});

/** The work of this 旬: how far it is, the steps in the order an office does them, and the next one. */
export function HomeScreen(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const overview = usePaneState((state) => state.overview);
  if (!overview) return null;
  return (
    <main className={layout.screen}>
      <div className={layout.body} data-scrolls="">
        <h1 tabIndex={-1} className={styles.product}>
          <Unseen>{WORDS.shell.product}</Unseen>
        </h1>
        {overview.items === 0 ? (
          <NoLedger />
        ) : (
          <div className={layout.content}>
            <Rate overview={overview} />
            <div className={layout.columns}>
              <Group title={WORDS.home.fill}>
                <FillSteps overview={overview} />
              </Group>
              <Group title={WORDS.home.collect}>
                <CollectSteps />
              </Group>
            </div>
          </div>
        )}
        <SettingProblems problems={overview.settingProblems} />
      </div>
      <footer className={layout.foot}>
        <NextButton overview={overview} />
        <Button onClick={() => void pane.read()}>{WORDS.shell.readAgain}</Button>
      </footer>
    </main>
  );
}

/** Settings that came with the workbook and could not be used. */
function SettingProblems({ problems }: { readonly problems: readonly string[] }): ReactNode {
  const layout = useLayout();
  if (problems.length === 0) return null;
  return (
    <Group title={WORDS.home.settingProblems(problems.length)}>
      {problems.map((problem) => (
        <p key={problem} className={layout.text}>
          {problem}
        </p>
      ))}
    </Group>
  );
}

function Rate({ overview: { progress, items } }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  if (!progress)
    return (
      <>
        <div className={styles.rate}>
          <span className={styles.number}>{items}</span>
          <span>{WORDS.home.itemsInLedger}</span>
        </div>
        <p className={layout.text}>{WORDS.home.chooseDekad}</p>
      </>
    );
  return (
    <>
      <div className={styles.rate}>
        <span className={styles.number}>{WORDS.shell.percent(progress.completed, progress.all)}</span>
        <span>{WORDS.home.completionRate}</span>
        <span className={layout.quiet}>{`${progress.completed}/${progress.all}`}</span>
        <span className={layout.spring} />
        <Definition id="completionRate" />
      </div>
      <StandingsBar progress={progress} />
    </>
  );
}
