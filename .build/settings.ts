/** Whose copy of office.js the add-in's pages load: Microsoft's network, the China network, or one's own site. */
export type OfficeJsSource = "microsoft" | "china" | "self";

/** What an office decides when it builds the add-in for itself. */
export interface BuildSettings {
  /** The https address that the built pages are served from, without a slash at its end. */
  readonly site: string;
  readonly officeJs: OfficeJsSource;
}

/** For work on the add-in itself: what the manifest.xml at the root is written with. */
export const LOCAL_SETTINGS: BuildSettings = { site: "https://localhost:3000", officeJs: "microsoft" };

const SOURCES: readonly string[] = ["microsoft", "china", "self"] satisfies OfficeJsSource[];

/**
 * Reads webpack's `--env site=https://… --env office-js=microsoft|china|self`; what is not given is as for local work.
 *
 * @throws Error where an address or a source is not usable.
 */
export function settingsOf(env: Readonly<Record<string, unknown>>): BuildSettings {
  return {
    site: env["site"] === undefined ? LOCAL_SETTINGS.site : siteOf(env["site"]),
    officeJs: env["office-js"] === undefined ? LOCAL_SETTINGS.officeJs : sourceOf(env["office-js"]),
  };
}

/** Office loads add-ins over https alone, and a query or a fragment would end up in the middle of addresses. */
function siteOf(given: unknown): string {
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `--env site must be an address such as https://taizhang.example.gov.cn, not ${String(given)}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function sourceOf(given: unknown): OfficeJsSource {
  if (isSource(given)) return given;
  throw new Error(`--env office-js must be one of ${SOURCES.join(", ")}, not ${String(given)}`);
}

function isSource(given: unknown): given is OfficeJsSource {
  return typeof given === "string" && SOURCES.includes(given);
}
