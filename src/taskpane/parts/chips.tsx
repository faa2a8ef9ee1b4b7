import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "4px 0 8px" },
  chip: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});

/** Small switches in a row. */
export interface ChipsProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: readonly Id[];
  readonly onToggle: (id: Id) => void;
}

/** What is shown, or by what it is gathered. */
export function Chips<Id extends string>({ label, chips, chosen, onToggle }: ChipsProps<Id>): ReactNode {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips.map(({ id, text }) => (
        <ToggleButton
          key={id}
          className={mergeClasses(styles.chip, chosen.includes(id) && styles.chosen)}
          size="small"
          shape="circular"
          checked={chosen.includes(id)}
          onClick={() => {
            onToggle(id);
          }}
        >
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
