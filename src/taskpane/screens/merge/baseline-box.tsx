import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Take } from "../../../returns";
import { usePane } from "../../model/pane-context";
import { BeforeAfter } from "../../parts/before-after";
import { Tag } from "../../parts/tag";
import { TextButton } from "../../parts/text-button";
import { WORDS } from "../../words";
import type { ConflictView } from "../../work/views/merge-view";
import { Answered } from "./answered";
import { OwnWords } from "./own-words";
import { QuestionBox } from "./question-box";
import { UnitsSaying } from "./units-saying";
import { choicesOf } from "./word-choices";

const useStyles = makeStyles({
  change: { padding: "3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  units: { flex: "1 1 auto", minWidth: 0 },
});

/** What a unit changed of the plan's own columns. The master's text stays unless a person takes the unit's. */
export function BaselineBox({ change }: { readonly change: ConflictView }): ReactNode {
  const pane = usePane();
  const { about, item, column, kind, master, stands, settledBy } = change;
  const head = WORDS.merge.conflictHead(item, column, kind);
  return (
    <QuestionBox head={head} isOpen={false}>
      {(stayHere) => {
        const decide = (take: Take | null): void => {
          stayHere();
          void pane.merging.decideConflict(about, take);
        };
        if (settledBy === null) return <Changes change={change} head={head} onTake={decide} />;
        return (
          <>
            <BeforeAfter before={master} after={stands} />
            <Answered
              text={master === stands ? WORDS.merge.notAdopted : WORDS.merge.adopted}
              onChange={() => {
                decide(null);
              }}
            />
          </>
        );
      }}
    </QuestionBox>
  );
}

interface ChangesProps {
  readonly change: ConflictView;
  readonly head: string;
  readonly onTake: (take: Take) => void;
}

function Changes({ change: { master, entries }, head, onTake }: ChangesProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {choicesOf(entries).map(({ word, entries: same }) => (
        <div key={word} className={styles.change}>
          <BeforeAfter before={master} after={word} />
          <div className={styles.line}>
            <span className={styles.units}>
              <UnitsSaying entries={same} />
            </span>
            <TextButton
              aria-label={`${WORDS.merge.adopt}：${head}`}
              onClick={() => {
                onTake({ from: "unit", unit: same[0]?.unit ?? "", word });
              }}
            >
              {WORDS.merge.adopt}
            </TextButton>
          </div>
        </div>
      ))}
      <div className={styles.line}>
        <Tag>{WORDS.merge.notAdopted}</Tag>
        <OwnWords
          label={WORDS.merge.writeLabel(head)}
          first={master}
          onWrite={(text) => {
            onTake({ from: "text", text });
          }}
        />
      </div>
    </>
  );
}
