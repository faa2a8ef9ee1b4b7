import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Group } from "../../parts/group";
import { LineText } from "../../parts/line-text";
import { SeveritySign } from "../../parts/severity-sign";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { PlanView } from "../../work/views/plan-view";

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    gap: "8px",
    padding: "7px 4px",
    overflowWrap: "anywhere",
    "> svg": { flex: "0 0 auto" },
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What was read of a plan: how many items, what to look at, and the items. */
export function PlanRead({ plan }: { readonly plan: Extract<PlanView, { kind: "read" }> }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = WORDS.plan;
  const hasBatches = plan.batches.length > 1;
  return (
    <>
      <h2 className={layout.group}>{words.found(plan.items.length)}</h2>
      {hasBatches ? (
        <p className={layout.text}>
          {plan.batches.map(({ batch, items }) => words.batch(batch, items)).join("，")}
        </p>
      ) : null}
      <p className={layout.quiet}>{words.columns(plan.columns)}</p>
      <Group title={words.findings(plan.findings.length)}>
        {plan.findings.length === 0 ? <p className={layout.quiet}>{words.noFindings}</p> : null}
        <ul className={styles.lines}>
          {plan.findings.map(({ severity, line, item, message }, at) => (
            <li key={at} className={styles.line}>
              <SeveritySign severity={severity} />
              <LineText small={[words.place(line, item)]}>{message}</LineText>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={words.items}>
        {/* Nothing here can be pressed, so the keyboard needs a place from which to scroll. */}
        <ul className={styles.lines} tabIndex={0} aria-label={words.items}>
          {plan.items.map(({ name, problem, units, deadline }, at) => (
            <li key={at} className={styles.line}>
              <LineText small={[`${units || words.noUnits}\u3000${deadline || words.noDeadline}`]}>
                {`${name}\u3000${problem}`}
              </LineText>
            </li>
          ))}
        </ul>
      </Group>
    </>
  );
}
