import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { Tag } from "../../parts/tag";
import { WORDS } from "../../words";
import type { ConflictEntryView } from "../../work/views/merge-view";

const useStyles = makeStyles({
  units: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The units that say the same, lead units marked; where each of them wrote it is told at the pointer. */
export function UnitsSaying({ entries }: { readonly entries: readonly ConflictEntryView[] }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.units}>
      {entries.map(({ unit, isLead, file, sheet, row }, index) => (
        <Fragment key={`${file}${sheet}${row}`}>
          {index > 0 ? "、" : ""}
          <span title={WORDS.merge.sourceOf(file, sheet, row)}>{unit}</span>
          {isLead ? (
            <>
              {" "}
              <Tag>{WORDS.merge.lead}</Tag>
            </>
          ) : null}
        </Fragment>
      ))}
    </span>
  );
}
