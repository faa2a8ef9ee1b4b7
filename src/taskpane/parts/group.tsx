import type { ReactNode } from "react";
import { useLayout } from "../shell/layout";

/** A part of a screen under its heading. */
export function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section aria-label={title}>
      <h2 className={useLayout().group}>{title}</h2>
      {children}
    </section>
  );
}
