import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Group } from "../../parts/group";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";
import { chasingCount, chasingLetter } from "../../words/chasing-letter";
import type { ChasingView } from "../../work/views/chasing-view";

const useStyles = makeStyles({
  list: { margin: "4px 0", overflowWrap: "anywhere" },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** So many names are read at a glance; more are folded. */
const NAMED = 8;

/** Who has not returned, who is late, and whose file could not be used: as a list to send. */
export function Chasing({ chasing }: { readonly chasing: ChasingView }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<"copied" | "refused" | null>(null);
  const { notReturned, incomplete, late, unusable, unreadOfNobody } = chasing;
  if (chasingCount(chasing) === 0) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(chasingLetter(chasing));
      setCopied("copied");
    } catch {
      setCopied("refused");
      setOpen(true);
    }
  };
  const isLong = Math.max(notReturned.length, incomplete.length, unusable.length) > NAMED;
  return (
    <Group title={WORDS.merge.chasing(chasingCount(chasing))}>
      {unreadOfNobody === 0 ? null : (
        <p className={styles.list}>{WORDS.merge.unreadOfNobody(unreadOfNobody)}</p>
      )}
      {notReturned.length === 0 ? null : (
        <p className={`${styles.list} ${styles.missing}`}>
          {isOpen || notReturned.length <= NAMED
            ? WORDS.merge.notReturned(notReturned)
            : WORDS.merge.notReturnedAmong(notReturned.slice(0, NAMED), notReturned.length)}
        </p>
      )}
      <Incomplete units={incomplete} isWhole={isOpen} />
      {late.length === 0 ? null : (
        <p className={styles.list}>
          {WORDS.merge.late(late.map(({ unit, day }) => WORDS.merge.lateUnit(unit, day)))}
        </p>
      )}
      <Unusable files={unusable} isWhole={isOpen} />
      <div className={styles.actions}>
        {isLong ? (
          <TextButton
            style={{ paddingLeft: 0 }}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? WORDS.merge.fold : WORDS.merge.unfold}
          </TextButton>
        ) : null}
        <Button size="small" onClick={() => void copy()}>
          {WORDS.merge.copyList}
        </Button>
        <span role="status" className={layout.small}>
          {copied && WORDS.merge[copied]}
        </span>
      </div>
    </Group>
  );
}

/** Units that left items out. */
function Incomplete({
  units,
  isWhole,
}: {
  readonly units: ChasingView["incomplete"];
  readonly isWhole: boolean;
}): ReactNode {
  const styles = useStyles();
  if (units.length === 0) return null;
  const named = units
    .slice(0, isWhole ? units.length : NAMED)
    .map(({ unit, items }) => WORDS.merge.incompleteUnit(unit, items.length));
  return <p className={styles.list}>{WORDS.merge.incomplete(named, units.length)}</p>;
}

function Unusable({
  files,
  isWhole,
}: {
  readonly files: ChasingView["unusable"];
  readonly isWhole: boolean;
}): ReactNode {
  const styles = useStyles();
  if (files.length === 0) return null;
  const named = files.slice(0, isWhole ? files.length : NAMED).map(({ unit, file }) => unit ?? file);
  return <p className={styles.list}>{WORDS.merge.unusableFiles(named, files.length)}</p>;
}
