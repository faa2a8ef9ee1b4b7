import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { previewLines } from "../../model/preview-lines";
import { BeforeAfter } from "../../parts/before-after";
import { CellTag } from "../../parts/cell-tag";
import { EmptyState } from "../../parts/empty-state";
import { GoLine } from "../../parts/go-line";
import { LineText } from "../../parts/line-text";
import { LongList } from "../../parts/long-list";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { PreviewKind } from "../../work/views/cell-marks";

/** 预览: every cell that would change, before → after, before anything is changed. */
export function PreviewScreen({ what }: { readonly what: PreviewKind }): ReactNode {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const lines = useAnswer(what, (work) => previewLines(work, what));
  const count = lines?.length ?? 0;
  const words = WORDS.preview[what];
  const apply: Readonly<Record<PreviewKind, () => Promise<void>>> = {
    fixes: () => pane.checking.applyFixes(),
    units: () => pane.unitNames.applyUnitEdits(),
    merge: () => pane.merging.applyMerge(),
    verification: () => pane.verifying.applyVerification(),
  };
  return (
    <ScreenFrame
      title={words.title(count)}
      foot={
        <>
          <Button appearance="primary" disabled={count === 0 || isBusy} onClick={() => void apply[what]()}>
            {words.apply(count)}
          </Button>
          <Button
            onClick={() => {
              pane.back();
            }}
          >
            {WORDS.shell.back}
          </Button>
        </>
      }
    >
      {count === 0 && lines ? <EmptyState text={WORDS.preview.nothing} /> : null}
      <LongList
        lines={lines ?? []}
        render={({ place, cell, item, before, after, units = [] }) => (
          <GoLine key={`${place.sheet}!${cell}`} onGo={() => void pane.reveal(place)}>
            <CellTag cell={cell} />
            <LineText small={[item, WORDS.merge.comesFrom(units)]}>
              <BeforeAfter before={before} after={after} />
            </LineText>
          </GoLine>
        )}
      />
    </ScreenFrame>
  );
}
