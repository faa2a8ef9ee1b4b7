import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LetterOffice } from "../../../reports";
import { Group } from "../../parts/group";
import { WORDS } from "../../words";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "320px" },
});
/** As many days as settings take. */
const MOST_DAYS = 366;

interface OfficeFieldsProps {
  readonly office: LetterOffice;
  readonly onChange: (office: LetterOffice) => void;
}

/** What stands in every letter; kept when letters are written. */
export function OfficeFields({ office, onChange }: OfficeFieldsProps): ReactNode {
  const styles = useStyles();
  return (
    <Group title={WORDS.letters.office}>
      <div className={styles.fields}>
        {(["sender", "contact", "phone"] as const).map((name) => (
          <Field key={name} label={WORDS.letters[name]}>
            <Input
              value={office[name]}
              onChange={(_, { value }) => {
                onChange({ ...office, [name]: value });
              }}
            />
          </Field>
        ))}
        <Field label={WORDS.letters.replyDays} hint={WORDS.letters.replyHint}>
          <Input
            type="number"
            min={0}
            max={MOST_DAYS}
            value={String(office.replyDays)}
            onChange={(_, { value }) => {
              const replyDays = Math.round(Number(value));
              if (replyDays >= 0 && replyDays <= MOST_DAYS) onChange({ ...office, replyDays });
            }}
          />
        </Field>
      </div>
    </Group>
  );
}
