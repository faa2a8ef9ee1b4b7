import { makeStyles, tokens } from "@fluentui/react-components";

/** Where the pane is this wide, lists have columns and groups stand side by side. The pane is measured, not the window. */
export const WIDE = "@container pane (min-width: 640px)";

/** Shared measures of every screen: lines that never overflow, one column or two, and never stretched. */
export const useLayout = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "280px",
    containerType: "inline-size",
    containerName: "pane",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  /** The landmark of a screen, title and next step included; it lays nothing out by itself. */
  screen: { display: "contents" },
  /** What is placed by itself within, such as words for a screen reader, stays within: the list alone is scrolled, never the pane. */
  body: {
    position: "relative",
    flex: "1 1 0",
    overflowY: "auto",
    padding: "4px 12px 16px",
    minHeight: 0,
  },
  content: { maxWidth: "1040px" },
  /** Groups side by side where there is room. */
  columns: {
    [WIDE]: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", columnGap: "32px" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 8px 4px" },
  title: {
    flex: "1 1 auto",
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    margin: "14px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  /** Sentences of a screen: a line of them is never too long to be read. */
  text: { margin: "8px 0", maxWidth: "36em" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  spring: { flex: "1 1 auto" },
  line: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  breaking: { overflowWrap: "anywhere" },
});
