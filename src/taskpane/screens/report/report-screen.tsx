import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Dekad } from "../../../calendar";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import type { Overview } from "../../work/views/overview";
import { EmptyState } from "../../parts/empty-state";
import { Group } from "../../parts/group";
import { PreviousLedger } from "./previous-ledger";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import { TextButton } from "../../parts/text-button";

/** 旬报: for whom, compared with what, and with errors outstanding a written reason. */
export function ReportScreen(): ReactNode {
  const overview = usePaneState((state) => state.overview);
  if (!overview) return null;
  return overview.dekad && overview.asOf ? (
    <ReportForm overview={overview} dekad={overview.dekad} />
  ) : (
    <ChooseDekadFirst />
  );
}

function ReportForm({ overview, dekad }: { readonly overview: Overview; readonly dekad: Dekad }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const [unit, setUnit] = useState("");
  const [reason, setReason] = useState("");
  const { errors } = overview.check;
  const lacksReason = errors > 0 && reason.trim() === "";
  return (
    <ScreenFrame
      title={WORDS.report.title}
      foot={
        <Button
          appearance="primary"
          disabled={isBusy || lacksReason}
          onClick={() => void pane.report({ unit: unit === "" ? null : unit, reason })}
        >
          {WORDS.home.next.report(dekad)}
        </Button>
      }
    >
      <Group title={WORDS.report.forWhom}>
        <UnitChoice unit={unit} onChoose={setUnit} />
      </Group>
      <PreviousLedger fileName={overview.previous} />
      {errors > 0 ? <Reason errors={errors} reason={reason} onWrite={setReason} /> : null}
      <p className={layout.quiet}>{WORDS.report.contents}</p>
    </ScreenFrame>
  );
}

function UnitChoice({
  unit,
  onChoose,
}: {
  readonly unit: string;
  readonly onChoose: (unit: string) => void;
}): ReactNode {
  const leads = useAnswer("leadUnits", (work) => work.progress("leadUnits"));
  const responsible = useAnswer("responsibleUnits", (work) => work.progress("responsibleUnits"));
  const units = new Set([...(leads?.rows ?? []), ...(responsible?.rows ?? [])].map(({ name }) => name));
  return (
    <Field label={WORDS.report.unit}>
      <Select
        value={unit}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{WORDS.report.wholeLedger}</option>
        {[...units].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ReasonProps {
  readonly errors: number;
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
}

function Reason({ errors, reason, onWrite }: ReasonProps): ReactNode {
  const pane = usePane();
  return (
    <Group title={WORDS.report.outstanding(errors)}>
      <Field label={WORDS.report.reason} hint={WORDS.report.reasonHint} required>
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => {
            onWrite(value);
          }}
        />
      </Field>
      <TextButton
        onClick={() => {
          pane.go({ name: "check" });
        }}
      >
        {WORDS.home.next.errors(errors)}
      </TextButton>
    </Group>
  );
}

function ChooseDekadFirst(): ReactNode {
  const pane = usePane();
  return (
    <ScreenFrame title={WORDS.report.title}>
      <EmptyState text={WORDS.report.chooseDekad}>
        <Button
          appearance="primary"
          onClick={() => {
            pane.openChoice(true);
          }}
        >
          {WORDS.home.next.chooseDekad}
        </Button>
      </EmptyState>
    </ScreenFrame>
  );
}
