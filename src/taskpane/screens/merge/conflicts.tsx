import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Group } from "../../parts/group";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { ConflictView } from "../../work/views/merge-view";

/** Boxes side by side in which a person sees what does not agree. */
export const useBox = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "8px 10px",
    margin: "8px 0",
    overflowWrap: "anywhere",
  },
  /** Enough to know which item it is. */
  problem: {
    maxHeight: "40px",
    lineHeight: "20px",
    overflow: "hidden",
    marginBottom: "4px",
  },
});

/** Items on whose status units disagree: each unit's word, the lead unit's first. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly ConflictView[] }): ReactNode {
  const styles = useBox();
  const layout = useLayout();
  if (conflicts.length === 0) return null;
  return (
    <Group title={WORDS.merge.conflicts(conflicts.length)}>
      <div className={layout.columns}>
        <LongList
          lines={conflicts}
          render={({ item, problem, entries }) => (
            <div key={item} className={styles.box}>
              <div className={layout.quiet}>{`${item} · ${WORDS.merge.statusDiffers}`}</div>
              <div className={styles.problem}>{problem.split("\n", 1)[0]}</div>
              {entries.map(({ unit, isLead, status, file }) => (
                <div key={`${unit}${file}`}>
                  {WORDS.merge.says(unit, isLead)}
                  <strong>{status}</strong>
                </div>
              ))}
            </div>
          )}
        />
      </div>
    </Group>
  );
}
