import type { ReactNode } from "react";
import { BeforeAfter } from "../../parts/before-after";
import { Group } from "../../parts/group";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { BaselineChangeView } from "../../work/views/merge-view";
import { useBox } from "./conflicts";

/** What units altered of the plan's own columns; the master's text stays. */
export function BaselineChanges({ changes }: { readonly changes: readonly BaselineChangeView[] }): ReactNode {
  const styles = useBox();
  const layout = useLayout();
  if (changes.length === 0) return null;
  return (
    <Group title={WORDS.merge.baseline(changes.length)}>
      <div className={layout.columns}>
        <LongList
          lines={changes}
          render={({ item, column, before, after, file }) => (
            <div key={`${item}${column}${file}`} className={styles.box}>
              <div className={layout.quiet}>{WORDS.merge.altered(item, column, file)}</div>
              <BeforeAfter before={before} after={after} />
            </div>
          )}
        />
      </div>
    </Group>
  );
}
