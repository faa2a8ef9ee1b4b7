/**
 * The digest of nothing. Fluent UI adds empty style elements and fills them by `insertRule`, which the policy leaves alone;
 * an element that holds text, as an intruder's would, stays forbidden.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The content security policy of a page, for its meta element: what the site itself serves, and nothing else but the library
 * of Excel where the page needs it. So nothing that is read from a ledger can leave the machine.
 *
 * @param officeJs where the page loads office.js from; `null` where it does not.
 */
export function contentSecurity(officeJs: string | null): string {
  const elsewhere = officeJs !== null && URL.canParse(officeJs) ? [new URL(officeJs).origin] : [];
  const directives: readonly (readonly [string, ...string[]])[] = [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...elsewhere],
    ["style-src", "'self'", EMPTY_STYLE],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["worker-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map((words) => words.join(" ")).join("; ");
}
