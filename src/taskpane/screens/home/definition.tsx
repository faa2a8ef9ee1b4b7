import { Link, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { measureDefinition, type MeasureId } from "../../../measures";
import { WORDS } from "../../words";

/** 口径 beside a figure: what is counted over what. */
export function Definition({ id }: { readonly id: MeasureId }): ReactNode {
  const { title, definition } = measureDefinition(id);
  return (
    <Popover withArrow size="small">
      <PopoverTrigger>
        <Link as="button" aria-label={`${title}${WORDS.home.definition}`}>
          {WORDS.home.definition}
        </Link>
      </PopoverTrigger>
      <PopoverSurface style={{ maxWidth: "260px" }}>{`${title}＝${definition}。`}</PopoverSurface>
    </Popover>
  );
}
