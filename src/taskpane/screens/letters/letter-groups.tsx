import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LetterKind } from "../../../reports";
import { usePaneState } from "../../model/pane-context";
import { Group } from "../../parts/group";
import { LongList } from "../../parts/long-list";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import type { LetterGroup, LetterLine } from "../../work/views/letters-view";

const useStyles = makeStyles({
  letter: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "3px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
});

interface GroupsProps {
  readonly groups: readonly LetterGroup[];
  readonly onWrite: (kinds: readonly LetterKind[], unit: string | null) => void;
}

/** The letters, a group for each kind, each to be had by itself. */
export function LetterGroups({ groups, onWrite }: GroupsProps): ReactNode {
  const layout = useLayout();
  const isBusy = usePaneState((state) => state.busy !== null);
  return groups.map(({ kind, name, letters }) => (
    <Group key={kind} title={WORDS.letters.group(name, letters.length)}>
      {kind === "closing" ? (
        <p className={layout.quiet}>
          {WORDS.letters.closingExplains}
          <TextButton
            disabled={isBusy}
            onClick={() => {
              onWrite([kind], null);
            }}
          >
            {WORDS.letters.all(letters.length)}
          </TextButton>
        </p>
      ) : null}
      <LongList
        lines={letters}
        render={(letter) => (
          <Letter
            key={letter.unit ?? ""}
            name={name}
            letter={letter}
            onWrite={() => {
              onWrite([kind], letter.unit);
            }}
          />
        )}
      />
    </Group>
  ));
}

interface LetterProps {
  readonly name: string;
  readonly letter: LetterLine;
  readonly onWrite: () => void;
}

function Letter({ name, letter: { unit, items, daysLate, again }, onWrite }: LetterProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const isBusy = usePaneState((state) => state.busy !== null);
  const addressee = unit ?? WORDS.letters.toAll;
  return (
    <div className={styles.letter}>
      <span className={styles.words}>
        {addressee}
        <br />
        <span className={layout.quiet}>{WORDS.letters.items(items, daysLate, again)}</span>
      </span>
      <TextButton disabled={isBusy} aria-label={WORDS.letters.oneOf(name, addressee)} onClick={onWrite}>
        {WORDS.letters.one}
      </TextButton>
    </div>
  );
}
