/** Where Excel runs: the two seams of office.js. */
export type Platform = "desktop" | "web";

/** The colours of Office around the pane. */
export type ThemeName = "light" | "dark" | "black";

/** What sort of Excel to be. All may be left out: Excel 2021 for Chinese, on a PC. */
export interface ExcelOptions {
  readonly platform?: Platform;
  /** The newest ExcelApi set: `1.9`, `1.14` (Office LTSC 2021), `1.15`… Newer members answer `ApiNotFound`. */
  readonly apiVersion?: string;
  readonly theme?: ThemeName;
  readonly locale?: string;
  /** Bytes of one request that are still taken; on the web 5 MB, on a PC any number. */
  readonly requestLimit?: number;
  /** Bytes of one response that are still sent; on the web 5 MB, on a PC any number. */
  readonly responseLimit?: number;
  /** A range of more cells reads as null without an error, as can happen on the web. */
  readonly nullValuesOver?: number;
  /** How long each request takes, in milliseconds. */
  readonly latency?: number;
}

const WEB_LIMIT = 5 * 1024 * 1024;

/** The options with what was left out. */
export function completeOptions(options: ExcelOptions): Required<ExcelOptions> {
  const limit = options.platform === "web" ? WEB_LIMIT : Infinity;
  return {
    platform: "desktop",
    apiVersion: "1.14",
    theme: "light",
    locale: "zh-CN",
    requestLimit: limit,
    responseLimit: limit,
    nullValuesOver: Infinity,
    latency: 0,
    ...options,
  };
}
