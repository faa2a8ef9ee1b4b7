import { useEffect, type RefObject } from "react";

/** What had the keyboard, and where it stood: the nearest around it first. */
interface Holder {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
}

/**
 * Keeps the keyboard in the pane where what had it is taken away or shut off. It goes to what stood around it, such as the question that
 * was answered, or to the screen's title; a button that is only shut off while something is done has it again afterwards.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return undefined;
    const keeper = new FocusKeeper(pane);
    return keeper.begin();
  }, [root]);
}

class FocusKeeper {
  private holder: Holder | null = null;
  /** Has the keyboard again once it is no longer shut off, where nobody has moved the keyboard meanwhile. */
  private shutOff: { readonly element: HTMLElement; readonly standIn: Element | null } | null = null;

  constructor(private readonly pane: HTMLElement) {}

  /** @returns what ends it. */
  begin(): () => void {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) this.holder = { element: target, around: placesAround(target) };
    };
    const observer = new MutationObserver(() => {
      this.look();
    });
    this.pane.addEventListener("focusin", note);
    observer.observe(this.pane, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    return () => {
      this.pane.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }

  private look(): void {
    this.giveBack();
    const { holder } = this;
    if (!holder || canHold(holder.element) || isElsewhere(holder.element)) return;
    const { element, around } = holder;
    const standIn = around.find((place) => place.isConnected) ?? this.pane.querySelector("h1");
    standIn?.focus({ preventScroll: true });
    this.shutOff = element.isConnected ? { element, standIn } : null;
  }

  private giveBack(): void {
    const { shutOff } = this;
    if (!shutOff || (shutOff.element.isConnected && !canHold(shutOff.element))) return;
    this.shutOff = null;
    if (document.activeElement === shutOff.standIn) shutOff.element.focus({ preventScroll: true });
  }
}

/** Whether somebody took the keyboard to another place himself, or to another window, such as Excel's. */
function isElsewhere(element: HTMLElement): boolean {
  const { activeElement } = document;
  return !document.hasFocus() || (activeElement !== document.body && activeElement !== element);
}

function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

/** What can be given the keyboard though Tab does not come to it, the nearest first. */
function placesAround(element: HTMLElement): HTMLElement[] {
  const place = element.parentElement?.closest<HTMLElement>("[tabindex='-1']");
  return place ? [place, ...placesAround(place)] : [];
}
