import { tokens } from "@fluentui/react-components";
import { CircleFilled, DiamondFilled, TriangleFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../checks";
import { WORDS } from "../words";

/** A severity by colour and by shape, with its word for a screen reader. */
export function SeveritySign({ severity }: { readonly severity: Severity }): ReactNode {
  const label = WORDS.check.severities[severity];
  switch (severity) {
    case "error":
      return <DiamondFilled aria-label={label} style={{ color: tokens.colorPaletteRedForeground1 }} />;
    case "warning":
      return (
        <TriangleFilled aria-label={label} style={{ color: tokens.colorPaletteDarkOrangeForeground1 }} />
      );
    case "info":
      return <CircleFilled aria-label={label} style={{ color: tokens.colorNeutralForeground3 }} />;
  }
}
