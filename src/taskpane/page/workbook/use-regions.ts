import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useStore } from "zustand";
import type { SheetPlaceStore } from "../sheet/sheet-place";

/** The two regions of the page. */
export type Region = "pane" | "sheet";

interface RegionsAsked {
  readonly isNarrow: boolean;
  readonly paneArea: RefObject<HTMLElement | null>;
  readonly sheetArea: RefObject<HTMLElement | null>;
  readonly sheetPlace: SheetPlaceStore;
}

interface Regions {
  /** Which region a narrow window shows. */
  readonly shown: Region;
  /** Shows a region and puts the keyboard into it. */
  readonly switchTo: (region: Region) => void;
  /** F6 goes from one region to the other, Esc from the sheet back to the pane. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const FOCUSABLE = "[data-line], button:not(:disabled), [tabindex='0'], input, select, textarea";

/** Walks between pane and sheet, and remembers where in the pane the keyboard was. */
export function useRegions({ isNarrow, paneArea, sheetArea, sheetPlace }: RegionsAsked): Regions {
  const [shown, setShown] = useState<Region>("pane");
  const lastInPane = useRef<HTMLElement | null>(null);
  const [wanted, setWanted] = useState<{ readonly region: Region } | null>(null);
  const revealed = useStore(sheetPlace, (state) => state.revealed);
  const switchTo = (region: Region): void => {
    const active = document.activeElement;
    if (region === "sheet" && active instanceof HTMLElement && paneArea.current?.contains(active))
      lastInPane.current = active;
    setShown(region);
    setWanted({ region });
  };
  useEffect(() => {
    if (wanted?.region === "sheet") focusSheet(sheetArea.current);
    if (wanted?.region === "pane") focusPane(paneArea.current, lastInPane.current);
  }, [wanted, paneArea, sheetArea]);
  useEffect(() => {
    if (isNarrow && revealed > 0) switchTo("sheet");
    // Only a further cell leads to the sheet, not a window that becomes narrow.
  }, [revealed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const isInSheet = sheetArea.current?.contains(event.target as Node) ?? false;
    if (event.key === "F6") {
      event.preventDefault();
      switchTo(isInSheet ? "pane" : "sheet");
    } else if (event.key === "Escape" && isInSheet) switchTo("pane");
  };
  return { shown, switchTo, onKeyDown };
}

/** Until the sheet itself is there, its area holds the keyboard for it. */
function focusSheet(area: HTMLElement | null): void {
  (area?.querySelector<HTMLElement>("[role=grid]") ?? area)?.focus();
}

function focusPane(pane: HTMLElement | null, last: HTMLElement | null): void {
  const target = last?.isConnected ? last : pane?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
