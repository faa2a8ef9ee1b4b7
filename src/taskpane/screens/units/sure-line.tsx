import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../../model/pane-context";
import { BeforeAfter } from "../../parts/before-after";
import { Tag } from "../../parts/tag";
import { useLayout, WIDE } from "../../shell/layout";
import { WORDS } from "../../words";
import type { LeftAlone } from "../../../app";
import type { SureChange } from "../../work/views/units-view";
import { CellButtons } from "./cell-buttons";
import { LookButton } from "./look-button";
import { TextButton } from "../../parts/text-button";

/** Lines of the names screen: a change above, what can be done with it below. */
export const useNameLine = makeStyles({
  line: { padding: "8px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", marginTop: "2px" },
  beside: {
    [WIDE]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "24px" },
  },
});

/** One way of writing that is put right at once, unless the clerk says not to. */
export function SureLine({ change }: { readonly change: SureChange }): ReactNode {
  const styles = useNameLine();
  const layout = useLayout();
  const pane = usePane();
  const [isOpen, setOpen] = useState(false);
  const { before, after, kind, count, cells } = change;
  return (
    <div className={styles.line}>
      <div className={styles.beside}>
        <BeforeAfter before={before} after={after} />
        <div className={styles.below}>
          <Tag>{WORDS.units.kinds[kind]}</Tag>
          <Tag>{WORDS.units.times(count)}</Tag>
          <span className={layout.spring} />
          <LookButton
            cells={cells}
            isOpen={isOpen}
            onLook={() => {
              setOpen(!isOpen);
            }}
          />
          {kind === "similar" ? (
            <TextButton onClick={() => void pane.unitNames.rememberAliases([before], after)}>
              {WORDS.units.addAlias}
            </TextButton>
          ) : null}
          <TextButton onClick={() => void pane.unitNames.leaveAlone(change.change)}>
            {WORDS.units.leave}
          </TextButton>
        </div>
      </div>
      {isOpen ? <CellButtons cells={cells} /> : null}
    </div>
  );
}

/** A way of writing that stays, and how to propose its change again. */
export function LeftAloneLine({ change }: { readonly change: LeftAlone }): ReactNode {
  const styles = useNameLine();
  const layout = useLayout();
  const pane = usePane();
  return (
    <div className={styles.line}>
      <div className={styles.below}>
        <span className={layout.breaking}>{change.before}</span>
        <span className={layout.spring} />
        <TextButton onClick={() => void pane.unitNames.takeUp(change)}>{WORDS.units.takeUp}</TextButton>
      </div>
    </div>
  );
}
