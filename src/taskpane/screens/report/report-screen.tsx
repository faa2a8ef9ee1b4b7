import { Button, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode, type RefObject } from "react";
import type { Dekad } from "../../../calendar";
import { useAnswer, usePane, usePaneState } from "../../model/pane-context";
import type { Overview } from "../../work/views/overview";
import { ChooseDekadFirst } from "../../parts/choose-dekad-first";
import { Group } from "../../parts/group";
import { PreviousLedger } from "./previous-ledger";
import { useLayout } from "../../shell/layout";
import { ScreenFrame } from "../../shell/screen-frame";
import { WORDS } from "../../words";
import { TextButton } from "../../parts/text-button";

const useStyles = makeStyles({ reason: { maxWidth: "560px" } });

/** 旬报: for whom, compared with what, and with errors outstanding a written reason. */
export function ReportScreen(): ReactNode {
  const overview = usePaneState((state) => state.overview);
  if (!overview) return null;
  return overview.dekad && overview.asOf ? (
    <ReportForm overview={overview} dekad={overview.dekad} />
  ) : (
    <ChooseDekadFirst title={WORDS.report.title} text={WORDS.report.chooseDekad} />
  );
}

function ReportForm({ overview, dekad }: { readonly overview: Overview; readonly dekad: Dekad }): ReactNode {
  const layout = useLayout();
  const pane = usePane();
  const isBusy = usePaneState((state) => state.busy !== null);
  const [unit, setUnit] = useState("");
  const [reason, setReason] = useState("");
  const { errors } = overview.check;
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const lacksReason = errors > 0 && reason.trim() === "";
  const make = (): void => {
    setAsked(lacksReason);
    if (lacksReason) field.current?.focus();
    else void pane.reporting.report({ unit: unit === "" ? null : unit, reason });
  };
  return (
    <ScreenFrame
      title={WORDS.report.title}
      foot={
        <Button appearance="primary" disabled={isBusy} onClick={make}>
          {WORDS.home.next.report(dekad)}
        </Button>
      }
    >
      <div className={layout.columns}>
        <Group title={WORDS.report.unit}>
          <UnitChoice unit={unit} onChoose={setUnit} />
        </Group>
        <PreviousLedger fileName={overview.previous} kept={overview.kept} />
      </div>
      {errors > 0 ? (
        <Reason
          errors={errors}
          reason={reason}
          isMissing={isAsked && lacksReason}
          field={field}
          onWrite={setReason}
        />
      ) : null}
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
  const leads = useAnswer("leadUnits", (work) => work.figures.progress("leadUnits"));
  const responsible = useAnswer("responsibleUnits", (work) => work.figures.progress("responsibleUnits"));
  const units = new Set([...(leads?.rows ?? []), ...(responsible?.rows ?? [])].map(({ name }) => name));
  return (
    <Select
      aria-label={WORDS.report.unit}
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
  );
}

interface ReasonProps {
  readonly errors: number;
  readonly reason: string;
  /** Whether the report was asked for without one. */
  readonly isMissing: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onWrite: (reason: string) => void;
}

function Reason({ errors, reason, isMissing, field, onWrite }: ReasonProps): ReactNode {
  const pane = usePane();
  return (
    <Group title={WORDS.report.outstanding(errors)}>
      <Field
        label={WORDS.report.reason}
        hint={WORDS.report.reasonHint}
        required
        className={useStyles().reason}
        {...(isMissing ? { validationMessage: WORDS.report.reasonMissing } : {})}
      >
        <Textarea
          textarea={{ ref: field }}
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => {
            onWrite(value);
          }}
        />
      </Field>
      <TextButton
        style={{ paddingLeft: 0 }}
        onClick={() => {
          pane.go({ name: "check" });
        }}
      >
        {WORDS.home.next.errors(errors)}
      </TextButton>
    </Group>
  );
}
