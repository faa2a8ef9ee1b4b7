import type { ReactNode } from "react";
import { usePane, usePaneState } from "../../model/pane-context";
import { WORDS } from "../../words";
import type { Overview } from "../../work/views/overview";
import { isReported } from "./next-step";
import { StepLine, type StepLineProps } from "./step-line";

type StepName = keyof typeof WORDS.home.steps;

/** What a step shows of itself. */
type StepState = Pick<StepLineProps, "state" | "sign" | "tone">;

const DONE = { sign: "✓", tone: "good" } as const;
const OPEN = { sign: "—", tone: "none" } as const;

/** What a clerk does with the ledger. */
export function FillSteps({ overview }: { readonly overview: Overview }): ReactNode {
  const reported = usePaneState((state) => state.reported);
  const { ledger, check, units, progress, dekad } = overview;
  const grave = check.errors > 0 ? check.errors : check.warnings;
  const doubtful = units.sure + units.toConfirm + units.unknown;
  return (
    <Steps
      steps={{
        ledger: { state: WORDS.home.ledger(ledger.headerRows, ledger.columns, ledger.unused), ...DONE },
        check: {
          state: WORDS.home.check(check.errors, check.warnings, check.fixable),
          ...(grave === 0 ? DONE : { sign: String(grave), tone: check.errors > 0 ? "bad" : "attention" }),
        },
        units: {
          state: WORDS.home.units(units.sure, units.toConfirm, units.unknown),
          ...(doubtful === 0 ? DONE : { sign: String(doubtful), tone: "attention" }),
        },
        progress: progress
          ? {
              state: WORDS.home.progress(progress.overdue, progress.dueSoon, progress.dueSoonDays),
              ...(progress.overdue === 0 ? DONE : { sign: String(progress.overdue), tone: "bad" }),
            }
          : { state: WORDS.home.progressUnknown, ...OPEN },
        report: isReported(dekad, reported)
          ? { state: WORDS.home.reportDone(dekad), ...DONE }
          : { state: WORDS.home.report(dekad), ...OPEN },
      }}
    />
  );
}

/** What the office does with what units return. */
export function CollectSteps(): ReactNode {
  const merge = usePaneState(({ overview }) => overview?.merge ?? null);
  const dekad = usePaneState(({ overview }) => overview?.dekad ?? null);
  const distributed = usePaneState((state) => state.distributed);
  const missing = merge ? merge.asked - merge.returned : 0;
  return (
    <Steps
      steps={{
        distribute: isReported(dekad, distributed)
          ? { state: WORDS.home.distributed(dekad), ...DONE }
          : { state: WORDS.home.distribute, ...OPEN },
        merge: merge
          ? {
              state: WORDS.home.mergeDone(merge.returned, merge.asked, merge.open),
              ...(missing === 0 ? DONE : { sign: String(missing), tone: "attention" }),
            }
          : { state: WORDS.home.merge, ...OPEN },
        summary: { state: WORDS.home.summary, ...OPEN },
        letters: { state: WORDS.home.letters, ...OPEN },
        verification: { state: WORDS.home.verification, ...OPEN },
      }}
    />
  );
}

function Steps({ steps }: { readonly steps: Readonly<Partial<Record<StepName, StepState>>> }): ReactNode {
  const pane = usePane();
  const names = Object.keys(steps) as StepName[];
  return names.flatMap((name) => {
    const step = steps[name];
    if (!step) return [];
    return (
      <StepLine
        key={name}
        name={WORDS.home.steps[name]}
        {...step}
        onGo={() => {
          pane.go({ name });
        }}
      />
    );
  });
}
