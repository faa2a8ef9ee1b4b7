import { useRef, type InputHTMLAttributes, type ReactNode } from "react";

interface FileInputProps extends Pick<InputHTMLAttributes<HTMLInputElement>, "accept" | "multiple"> {
  /** What is chosen, for those who do not see the button. */
  readonly label: string;
  /** Given what was chosen, one file at least. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  /** The button. @param choose opens the browser's own dialog. */
  readonly children: (choose: () => void) => ReactNode;
}

/** What the browser's dialog offers first for workbooks; whatever else is chosen is told why it cannot be read. */
export const WORKBOOKS = ".xlsx,.xlsm,.xls,.et,.csv";

/** Lets the user choose a file of the computer, or several. The same file can be chosen again. */
export function FileInput({ label, onFiles, children, ...offered }: FileInputProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        {...offered}
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          target.value = "";
          if (first) onFiles([first, ...others]);
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}
