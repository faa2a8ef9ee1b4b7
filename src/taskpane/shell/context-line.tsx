import { makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../model/pane-context";
import { WORDS } from "../words";
import { ContextChoice } from "./context-choice";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sheet: {
    minWidth: "3em",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  count: { whiteSpace: "nowrap" },
  dekad: {
    flex: "0 0 auto",
    marginLeft: "auto",
    whiteSpace: "nowrap",
    display: "flex",
    alignItems: "center",
    gap: "2px",
  },
  wanted: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Which sheet, how many items, which 旬 and day: the same on every screen, and changed here for all of them. */
export function ContextLine(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const overview = usePaneState((state) => state.overview);
  if (!overview || overview.items === 0) return null;
  const { sheet, sheets, items, dekad, asOf } = overview;
  const name = sheet ?? (sheets.length === 1 ? sheets[0]?.sheet : undefined) ?? WORDS.shell.allSheets;
  return (
    <>
      <button
        type="button"
        className={styles.line}
        title={WORDS.shell.changeContext}
        aria-haspopup="dialog"
        onClick={() => {
          pane.openChoice(true);
        }}
      >
        <span className={styles.sheet}>{name}</span>
        <span className={styles.count}>{WORDS.shell.items(items)}</span>
        <span className={mergeClasses(styles.dekad, asOf === null && styles.wanted)}>
          {WORDS.shell.context(dekad, asOf)}
          <ChevronDownRegular aria-hidden />
        </span>
      </button>
      <ContextChoice overview={overview} />
    </>
  );
}
