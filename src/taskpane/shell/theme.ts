import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Chinese first: the fonts that Windows and WPS machines have. */
const FONTS = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
} as const;

/** How Office, or the machine, shows itself. */
export type Appearance = "light" | "dark" | "high-contrast";

/** Fluent's theme for an appearance. */
export function themeFor(appearance: Appearance): Theme {
  switch (appearance) {
    case "light":
      return { ...webLightTheme, ...FONTS };
    case "dark":
      return { ...webDarkTheme, ...FONTS };
    case "high-contrast":
      return { ...teamsHighContrastTheme, ...FONTS };
  }
}

/** What the machine asks a page for. */
export function appearanceAsked(): Appearance {
  const asks = (query: string): boolean => matchMedia(query).matches;
  if (asks("(forced-colors: active)")) return "high-contrast";
  return asks("(prefers-color-scheme: dark)") ? "dark" : "light";
}
