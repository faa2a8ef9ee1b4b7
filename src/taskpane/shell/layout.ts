import { makeStyles, tokens } from "@fluentui/react-components";

/** Shared measures of every screen: one column, lines that never overflow, room for a thumb. */
export const useLayout = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { flex: "1 1 0", overflowY: "auto", padding: "4px 12px 16px", minHeight: 0 },
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
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: "14px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  spring: { flex: "1 1 auto" },
  line: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  breaking: { overflowWrap: "anywhere" },
});
