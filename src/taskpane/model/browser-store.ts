/** What a browser keeps of a page: as long as its tab is open, or beyond. `null` where it keeps nothing. */
export function browserStore(lasts: "tab" | "beyond"): Storage | null {
  try {
    return lasts === "tab" ? sessionStorage : localStorage;
  } catch {
    // A browser that keeps nothing of a page throws at the mere question.
    return null;
  }
}
