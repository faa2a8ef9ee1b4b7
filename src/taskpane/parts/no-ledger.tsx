import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../model/pane-context";
import { WORDS } from "../words";
import { EmptyState } from "./empty-state";

/** No ledger in the workbook: one can be pointed out, made from a template, or from a plan. */
export function NoLedger(): ReactNode {
  const pane = usePane();
  return (
    <EmptyState text={WORDS.shell.noLedger}>
      <Button
        onClick={() => {
          pane.go({ name: "plan" });
        }}
      >
        {WORDS.plan.open}
      </Button>
      <Link href="templates/整改台账.xlsx" download>
        {WORDS.plan.template}
      </Link>
    </EmptyState>
  );
}
