import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  SpinButton,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { type Dekad, dekadEnd, dekadOf, parseIsoDate } from "../../calendar";
import { usePane, usePaneState } from "../model/pane-context";
import { today } from "../model/today";
import { WORDS } from "../words";
import type { Overview } from "../work/views/overview";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  dekad: { display: "flex", gap: "6px" },
  year: { width: "84px", flex: "0 0 auto" },
  surface: { maxWidth: "calc(100vw - 24px)", width: "340px", padding: "16px" },
});

/** What is laid out in the choice and not yet confirmed. */
interface LaidOut {
  readonly sheet: string | null;
  readonly dekad: Dekad;
  /** As it stands in the field. */
  readonly asOf: string;
}

interface FieldsProps {
  readonly overview: Overview;
  readonly laidOut: LaidOut;
  readonly onChange: (change: Partial<LaidOut>) => void;
}

/** Chooses sheet, 旬 and day. Where the ledger names no 旬, today's is laid out and counts only once it is confirmed. */
export function ContextChoice({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const choosing = usePaneState((state) => state.choosing);
  return (
    <Dialog
      open={choosing}
      onOpenChange={(_, { open }) => {
        pane.openChoice(open);
      }}
    >
      <DialogSurface className={styles.surface}>
        <Choice overview={overview} />
      </DialogSurface>
    </Dialog>
  );
}

function Choice({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const [laidOut, setLaidOut] = useState<LaidOut>(() => firstLaidOut(overview));
  const { sheet, dekad } = laidOut;
  const asOf = parseIsoDate(laidOut.asOf);
  return (
    <DialogBody>
      <DialogTitle>{WORDS.shell.contextTitle}</DialogTitle>
      <DialogContent className={styles.fields}>
        <Fields
          overview={overview}
          laidOut={laidOut}
          onChange={(change) => {
            setLaidOut({ ...laidOut, ...change });
          }}
        />
      </DialogContent>
      <DialogActions fluid>
        <Button
          onClick={() => {
            pane.openChoice(false);
          }}
        >
          {WORDS.shell.cancel}
        </Button>
        <Button
          appearance="primary"
          disabled={asOf === null}
          onClick={() => void pane.choose({ sheet, period: asOf && { dekad, asOf } })}
        >
          {WORDS.shell.confirm}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function firstLaidOut({ sheet, dekad, asOf }: Overview): LaidOut {
  const first = dekad ?? dekadOf(asOf ?? today());
  return { sheet, dekad: first, asOf: asOf ?? dekadEnd(first) };
}

function Fields({ overview, laidOut: { sheet, dekad, asOf }, onChange }: FieldsProps): ReactNode {
  return (
    <>
      {overview.sheets.length > 1 ? (
        <Field label={WORDS.shell.sheet}>
          <Select
            value={sheet ?? ""}
            onChange={(_, { value }) => {
              onChange({ sheet: value === "" ? null : value });
            }}
          >
            <option value="">{WORDS.shell.allSheets}</option>
            {overview.sheets.map((one) => (
              <option key={one.sheet} value={one.sheet}>
                {`${one.sheet}（${WORDS.shell.items(one.items)}）`}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <DekadFields
        dekad={dekad}
        onChoose={(to) => {
          onChange({ dekad: to, asOf: dekadEnd(to) });
        }}
      />
      <Field label={WORDS.shell.asOf} hint={WORDS.shell.asOfHint}>
        <Input
          type="date"
          value={asOf}
          onChange={(_, { value }) => {
            onChange({ asOf: value });
          }}
        />
      </Field>
    </>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const PARTS = [1, 2, 3] as const;

function DekadFields({
  dekad,
  onChoose,
}: {
  readonly dekad: Dekad;
  readonly onChoose: (dekad: Dekad) => void;
}): ReactNode {
  const styles = useStyles();
  const { year, month, part } = dekad;
  return (
    <Field label={WORDS.shell.dekad}>
      <div className={styles.dekad} role="group" aria-label={WORDS.shell.dekad}>
        <SpinButton
          className={styles.year}
          aria-label={WORDS.shell.year}
          min={2000}
          max={2100}
          value={year}
          onChange={(_, { value, displayValue }) => {
            onChoose({ ...dekad, year: yearTyped(value ?? Number(displayValue), year) });
          }}
        />
        <Select
          aria-label={WORDS.shell.month}
          value={String(month)}
          onChange={(_, { value }) => {
            onChoose({ ...dekad, month: Number(value) });
          }}
        >
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {WORDS.shell.monthName(one)}
            </option>
          ))}
        </Select>
        <Select
          aria-label={WORDS.shell.dekad}
          value={String(part)}
          onChange={(_, { value }) => {
            onChoose({ ...dekad, part: PARTS.find((one) => String(one) === value) ?? part });
          }}
        >
          {PARTS.map((one) => (
            <option key={one} value={one}>
              {WORDS.shell.parts[one]}
            </option>
          ))}
        </Select>
      </div>
    </Field>
  );
}

function yearTyped(typed: number, otherwise: number): number {
  return Number.isInteger(typed) && typed >= 2000 && typed <= 2100 ? typed : otherwise;
}
