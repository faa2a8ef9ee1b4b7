import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { TextButton } from "../../parts/text-button";
import { useLayout } from "../../shell/layout";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  list: { margin: "4px 0", color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: "8px", alignItems: "center" },
});

/** So many names are read at a glance; more are folded. */
const NAMED = 8;

/** The units that have not returned, and the sentence that reminds them. */
export function NotReturned({ units }: { readonly units: readonly string[] }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<"copied" | "refused" | null>(null);
  if (units.length === 0) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(WORDS.merge.reminder(units));
      setCopied("copied");
    } catch {
      setCopied("refused");
      setOpen(true);
    }
  };
  return (
    <>
      <p className={styles.list}>
        {isOpen || units.length <= NAMED
          ? WORDS.merge.notReturned(units)
          : WORDS.merge.notReturnedAmong(units.slice(0, NAMED), units.length)}
      </p>
      <div className={styles.actions}>
        {units.length > NAMED ? (
          <TextButton
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
    </>
  );
}
