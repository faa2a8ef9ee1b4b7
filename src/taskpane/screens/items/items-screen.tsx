import type { ReactNode } from "react";
import { useAnswer } from "../../model/pane-context";
import { EmptyState } from "../../parts/empty-state";
import { ItemLines } from "../../parts/item-lines";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { Figure } from "../../work/views/progress-view";

/** The items that a figure counts. */
export function ItemsScreen({
  title,
  figure,
}: {
  readonly title: string;
  readonly figure: Figure;
}): ReactNode {
  const items = useAnswer(JSON.stringify(figure), (work) => work.figures.figureItems(figure));
  const full = items ? `${title} ${WORDS.shell.items(items.length)}` : title;
  return (
    <ScreenFrame title={full}>
      {items?.length === 0 ? <EmptyState text={WORDS.progress.noItems} /> : <ItemLines items={items ?? []} />}
    </ScreenFrame>
  );
}
