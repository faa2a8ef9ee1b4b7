import { Combobox, Option } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** So many names are listed while somebody types. */
const NAMES_LISTED = 30;

/** A unit's name to be chosen; of many, by typing a part of it. */
export interface ChooseNameProps {
  readonly label: string;
  readonly placeholder: string;
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}

/** Chooses one of many names. */
export function ChooseName({ label, placeholder, names, onChoose }: ChooseNameProps): ReactNode {
  const [typed, setTyped] = useState("");
  const listed = names.filter((name) => name.includes(typed)).slice(0, NAMES_LISTED);
  return (
    <Combobox
      size="small"
      freeform
      style={{ flex: "1 1 160px", minWidth: "120px", maxWidth: "420px" }}
      listbox={{ style: { maxHeight: "240px" } }}
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {listed.map((name) => (
        <Option key={name}>{name}</Option>
      ))}
    </Combobox>
  );
}
