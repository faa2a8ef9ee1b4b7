import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { WORDS } from "../words";

/** So many lines are drawn at first, and with each wish for more. */
const PAGE = 100;

/** A list that may be very long: it shows a page, and more when asked, so that it never holds up the pane. */
export function LongList<Line>({
  lines,
  render,
}: {
  readonly lines: readonly Line[];
  readonly render: (line: Line) => ReactNode;
}): ReactNode {
  const [shown, setShown] = useState(PAGE);
  const left = lines.length - shown;
  return (
    <>
      {lines.slice(0, shown).map(render)}
      {left > 0 ? (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {WORDS.shell.more(left)}
        </Button>
      ) : null}
    </>
  );
}
