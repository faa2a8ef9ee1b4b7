import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { GoLine } from "../../parts/go-line";
import { LineText } from "../../parts/line-text";
import { Group } from "../../parts/group";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  sheets: { margin: "8px 0", paddingLeft: "20px", lineHeight: "26px" },
  flush: { paddingLeft: 0 },
  go: { flex: "0 0 auto", alignSelf: "center", color: tokens.colorNeutralForeground3 },
});

/** 一键汇总: one workbook with everything an office hands in. */
export function SummaryScreen(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const merge = usePaneState(({ overview }) => overview?.merge ?? null);
  const hasDay = usePaneState(({ overview }) => (overview?.asOf ?? null) !== null);
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <ScreenFrame
      title={WORDS.summary.title}
      foot={
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            if (hasDay) void pane.reporting.summarize();
            else pane.openChoice(true);
          }}
        >
          {hasDay ? WORDS.home.next.summary : WORDS.home.next.chooseDekad}
        </Button>
      }
    >
      <p className={layout.text}>{WORDS.summary.explains}</p>
      <ul className={styles.sheets}>
        {WORDS.summary.sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <Group title={WORDS.summary.returns}>
        <p className={layout.quiet}>
          {merge ? WORDS.summary.withReturns(merge.returned, merge.asked) : WORDS.summary.withoutReturns}
        </p>
        <GoLine
          onGo={() => {
            pane.go({ name: "merge" });
          }}
        >
          <LineText small={[]}>{WORDS.home.steps.merge}</LineText>
          <ChevronRightRegular aria-hidden className={styles.go} />
        </GoLine>
      </Group>
      <Group title={WORDS.summary.publish}>
        <p className={layout.quiet}>{WORDS.summary.publishExplains}</p>
        <TextButton
          disabled={isBusy || !hasDay}
          className={styles.flush}
          onClick={() => void pane.reporting.publish()}
        >
          {WORDS.summary.makePublic}
        </TextButton>
      </Group>
    </ScreenFrame>
  );
}
