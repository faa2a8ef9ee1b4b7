import { useEffect, useRef, type RefObject } from "react";
import { usePane, usePaneState } from "../model/pane-context";

/** Where the keyboard and the list stood when a screen was left. */
interface Footprint {
  /** What the element said, or the name of its line. */
  readonly name: string;
  /** Its place among all that can be reached, from 0: of two that say the same, and where its words have changed. */
  readonly place: number;
  readonly scrolled: number;
}

const REACHABLE = "button, a[href], input, select, textarea";
/** So long a screen is given to be filled, in milliseconds, before the keyboard stays at its title. */
const PATIENCE = 1_000;

/** A screen that is entered is begun at its title; one that is gone back to, at the line that led away from it. */
export function useWayBack(root: RefObject<HTMLElement | null>): void {
  const pane = usePane();
  const depth = usePaneState(({ path }) => path.length);
  const isRead = usePaneState(({ overview }) => overview !== null);
  const trail = useRef<(Footprint | null)[]>([]);
  const depthBefore = useRef(1);
  useEffect(
    () =>
      pane.store.subscribe(({ path }, { path: before }) => {
        if (path.length > before.length) trail.current[before.length - 1] = footprint(root.current);
      }),
    [pane, root],
  );
  useEffect(() => {
    const place = root.current;
    if (!place || !isRead || depth === depthBefore.current) return undefined;
    const isBack = depth < depthBefore.current;
    depthBefore.current = depth;
    place.querySelector("h1")?.focus();
    const left = trail.current[depth - 1];
    return isBack && left ? returnTo(place, left) : undefined;
  }, [root, depth, isRead]);
}

function footprint(root: HTMLElement | null): Footprint | null {
  const active = document.activeElement;
  if (!root || !(active instanceof HTMLElement) || !root.contains(active)) return null;
  return {
    name: nameOf(active),
    place: reachable(root).indexOf(active),
    scrolled: scrollerOf(root)?.scrollTop ?? 0,
  };
}

/** Waits until the line is there again, and gives it the keyboard if nobody has moved it meanwhile. */
function returnTo(root: HTMLElement, left: Footprint): () => void {
  const title = document.activeElement;
  const end = performance.now() + PATIENCE;
  let frame = 0;
  const look = (): void => {
    if (document.activeElement !== title) return;
    const line = lineOf(root, left);
    if (!line) {
      if (performance.now() < end) frame = requestAnimationFrame(look);
      return;
    }
    const scroller = scrollerOf(root);
    if (scroller) scroller.scrollTop = left.scrolled;
    line.focus();
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
  };
}

function lineOf(root: HTMLElement, { name, place }: Footprint): HTMLElement | undefined {
  const all = reachable(root);
  const same = all.filter((element) => nameOf(element) === name);
  const distance = (element: HTMLElement): number => Math.abs(all.indexOf(element) - place);
  return same.sort((one, other) => distance(one) - distance(other))[0];
}

function reachable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (element) => !element.matches(":disabled"),
  );
}

function nameOf(element: HTMLElement): string {
  const { line = "" } = element.dataset;
  return line === "" ? (element.getAttribute("aria-label") ?? element.textContent) : line;
}

function scrollerOf(root: HTMLElement): Element | null {
  return root.querySelector("[data-scrolls]");
}
