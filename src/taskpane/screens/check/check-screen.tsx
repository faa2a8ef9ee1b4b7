import { makeStyles, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../../checks";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { Chips } from "../../parts/chips";
import { EmptyState } from "../../parts/empty-state";
import { useLayout } from "../../shell/layout";
import { PreviewFoot } from "../../parts/preview-foot";
import { TextButton } from "../../parts/text-button";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { FindingOrder, FindingsQuery } from "../../work/views/findings-view";
import type { CheckCounts } from "../../work/views/overview";
import { FindingGroupBox } from "./finding-group-box";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    marginBottom: "4px",
  },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const ORDERS: readonly FindingOrder[] = ["rule", "unit", "row"];

/** Where the screen opens. */
const AT_FIRST: FindingsQuery = { by: "rule", severities: ["error", "warning"] };

/** What is wrong, by rule, unit or item; each finding goes to its cell. */
export function CheckScreen({
  by = AT_FIRST.by,
  severities = AT_FIRST.severities,
}: Partial<FindingsQuery>): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const counts = usePaneState(({ overview }) => overview?.check);
  const query: FindingsQuery = { by, severities };
  const groups = useAnswer(JSON.stringify(query), (work) => work.checking.findingGroups(query));
  if (!counts) return null;
  const countOf: Record<Severity, number> = {
    error: counts.errors,
    warning: counts.warnings,
    info: counts.infos,
  };
  const toggle = (id: Severity): void => {
    const shown = severities.includes(id) ? severities.filter((one) => one !== id) : [...severities, id];
    pane.turn({ name: "check", by, severities: shown });
  };
  return (
    <ScreenFrame title={WORDS.check.title} beside={<MarkSwitch />} foot={<CheckFoot counts={counts} />}>
      <div className={styles.choice}>
        <Chips
          label={WORDS.check.shown}
          chips={SEVERITIES.map((id) => ({ id, text: `${WORDS.check.severities[id]} ${countOf[id]}` }))}
          chosen={severities}
          onToggle={toggle}
        />
        <span className={layout.spring} />
        <OrderChoice
          by={by}
          onChoose={(order) => {
            pane.turn({ name: "check", severities, by: order });
          }}
        />
      </div>
      {groups?.length === 0 ? (
        <EmptyState
          text={
            counts.errors + counts.warnings + counts.infos === 0 ? WORDS.check.allGood : WORDS.check.noneShown
          }
        />
      ) : (
        groups?.map((group) => (
          <FindingGroupBox key={`${query.by}:${group.key}`} group={group} query={query} />
        ))
      )}
    </ScreenFrame>
  );
}

/** By rule, unit or row. */
function OrderChoice({
  by,
  onChoose,
}: {
  readonly by: FindingOrder;
  readonly onChoose: (order: FindingOrder) => void;
}): ReactNode {
  return (
    <Select
      size="small"
      aria-label={WORDS.check.orderLabel}
      value={by}
      onChange={(_, { value }) => {
        onChoose(ORDERS.find((one) => one === value) ?? "rule");
      }}
    >
      {ORDERS.map((one) => (
        <option key={one} value={one}>
          {WORDS.check.orders[one]}
        </option>
      ))}
    </Select>
  );
}

/** Mending what is sure, and 导出问题单 for what others must mend. */
function CheckFoot({ counts }: { readonly counts: CheckCounts }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState(({ busy }) => busy !== null);
  return (
    <>
      <PreviewFoot what="fixes" count={counts.fixable} />
      <span className={layout.spring} />
      <TextButton
        disabled={counts.errors + counts.warnings === 0 || isBusy}
        onClick={() => void pane.checking.exportFindings()}
      >
        {WORDS.check.export}
      </TextButton>
    </>
  );
}

/** Colours the findings in the sheet, where the host can. */
function MarkSwitch(): ReactNode {
  const pane = usePane();
  const canMark = usePaneState(({ overview }) => overview?.host.can.mark ?? false);
  const marked = usePaneState((state) => state.marked);
  if (!canMark) return null;
  return (
    <Switch
      checked={marked}
      label={WORDS.check.mark}
      labelPosition="before"
      onChange={(_, { checked }) => void pane.checking.mark(checked)}
    />
  );
}
