import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatChineseDate } from "../../../calendar";
import type { LetterKind, LetterOffice } from "../../../reports";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import { ChooseDekadFirst } from "../../parts/choose-dekad-first";
import { EmptyState } from "../../parts/empty-state";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import type { LettersView } from "../../work/views/letters-view";
import { LetterGroups } from "./letter-groups";
import { OfficeFields } from "./office-fields";
import { TemplateChoice } from "./template-choice";

/** 写督办函: which letters the ledger calls for, to whom, and with what in them. */
export function LettersScreen(): ReactNode {
  const hasDay = usePaneState(({ overview }) => (overview?.asOf ?? null) !== null);
  const view = useAnswer("letters", (work) => work.letterWriting.letters());
  if (!hasDay) return <ChooseDekadFirst title={WORDS.letters.title} />;
  return view ? <Letters view={view} /> : <ScreenFrame title={WORDS.letters.title}>{null}</ScreenFrame>;
}

function Letters({ view }: { readonly view: LettersView }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const [office, setOffice] = useState<LetterOffice>(view.office);
  const chasing = view.groups.filter(({ kind }) => kind !== "closing");
  const count = chasing.reduce((sum, { letters }) => sum + letters.length, 0);
  const write = (kinds: readonly LetterKind[], unit: string | null): void => {
    void pane.letterWriting.writeLetters({ kinds, unit, office });
  };
  return (
    <ScreenFrame
      title={WORDS.letters.title}
      foot={
        <Button
          appearance="primary"
          disabled={isBusy || count === 0}
          onClick={() => {
            write(
              chasing.map(({ kind }) => kind),
              null,
            );
          }}
        >
          {WORDS.letters.all(count)}
        </Button>
      }
    >
      <p className={layout.text}>{WORDS.letters.explains(formatChineseDate(view.asOf))}</p>
      <Hints view={view} />
      {view.groups.length === 0 ? <EmptyState text={WORDS.letters.none} /> : null}
      <LetterGroups groups={view.groups} onWrite={write} />
      <div className={layout.columns}>
        <OfficeFields office={office} onChange={setOffice} />
        <TemplateChoice />
      </div>
    </ScreenFrame>
  );
}

/** What a person should know before letters go out. */
function Hints({ view: { unaddressed, exhausted, kept } }: { readonly view: LettersView }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const kind = usePaneState(({ overview }) => overview?.host.kind ?? "file");
  return (
    <>
      {kind === "excel" ? <p className={layout.text}>{WORDS.letters.inExcel}</p> : null}
      {exhausted > 0 ? <p className={layout.text}>{WORDS.letters.exhausted(exhausted)}</p> : null}
      {unaddressed.length > 0 ? (
        <p className={layout.text}>{WORDS.letters.unaddressed(unaddressed)}</p>
      ) : null}
      {kept > 0 ? (
        <p className={layout.text}>
          {WORDS.letters.kept(kept)}
          <TextButton onClick={() => void pane.letterWriting.forgetSentLetters()}>
            {WORDS.letters.forget}
          </TextButton>
        </p>
      ) : null}
    </>
  );
}
