import type { ReactNode } from "react";
import { useAnswer } from "../../model/pane-context";
import { EmptyState } from "../../parts/empty-state";
import { Group } from "../../parts/group";
import { LongList } from "../../parts/long-list";
import { useLayout } from "../../shell/layout";
import { PreviewFoot } from "../../parts/preview-foot";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { UnitsView } from "../../work/views/units-view";
import { DirectoryState } from "./directory-state";
import { DoubtfulLine } from "./doubtful-line";
import { LeftAloneLine, SureLine } from "./sure-line";

/** 单位名称: what is certain, what a person must decide, and what the directory does not know. */
export function UnitsScreen(): ReactNode {
  const view = useAnswer("units", (work) => work.unitNames.units());
  return (
    <ScreenFrame
      title={WORDS.units.title}
      foot={<PreviewFoot what="units" count={view?.counts.sureCells ?? 0} />}
    >
      {view ? <Names view={view} /> : null}
    </ScreenFrame>
  );
}

function Names({ view }: { readonly view: UnitsView }): ReactNode {
  const layout = useLayout();
  const { sure, doubts, leftAlone, counts, directory } = view;
  const toConfirm = doubts.filter(({ suggestions }) => suggestions.length > 0);
  const unknown = doubts.filter(({ suggestions }) => suggestions.length === 0);
  return (
    <>
      <p className={layout.quiet}>{WORDS.units.directory(directory.sheet, counts.directory)}</p>
      {sure.length + doubts.length === 0 ? <EmptyState text={WORDS.units.allGood} /> : null}
      {sure.length > 0 ? (
        <Group title={WORDS.units.sure(sure.length, counts.sureCells)}>
          <LongList
            lines={sure}
            render={(change) => (
              <SureLine key={`${change.before}→${change.after}${change.kind}`} change={change} />
            )}
          />
        </Group>
      ) : null}
      {toConfirm.length > 0 ? (
        <Group title={WORDS.units.toConfirm(toConfirm.length)}>
          <LongList
            lines={toConfirm}
            render={(doubt) => (
              <DoubtfulLine key={doubt.spellings[0]?.text} doubt={doubt} names={directory.names} />
            )}
          />
        </Group>
      ) : null}
      {unknown.length > 0 ? (
        <Group title={WORDS.units.unknown(unknown.length)}>
          <LongList
            lines={unknown}
            render={(doubt) => (
              <DoubtfulLine key={doubt.spellings[0]?.text} doubt={doubt} names={directory.names} />
            )}
          />
        </Group>
      ) : null}
      {leftAlone.length > 0 ? (
        <Group title={WORDS.units.leftAlone(leftAlone.length)}>
          {leftAlone.map((change) => (
            <LeftAloneLine key={`${change.before}→${change.after}`} change={change} />
          ))}
        </Group>
      ) : null}
      <DirectoryState problems={directory.problems} />
    </>
  );
}
