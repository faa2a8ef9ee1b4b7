/** Colours of Office, `#RRGGBB`, as plain data. */
export interface OfficeThemeColors {
  readonly kind: "light" | "dark" | "high-contrast";
  readonly background: string;
  readonly foreground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

/** The colours Office shows itself in, or `null` where it does not say, as on the web. */
export function officeTheme(): OfficeThemeColors | null {
  // Missing on the web, which the types leave out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  const background = hexColor(theme.bodyBackgroundColor);
  const foreground = hexColor(theme.bodyForegroundColor);
  const controlBackground = hexColor(theme.controlBackgroundColor);
  const controlForeground = hexColor(theme.controlForegroundColor);
  if (!background || !foreground || !controlBackground || !controlForeground) return null;
  return {
    kind: kindOf(background, foreground),
    background,
    foreground,
    controlBackground,
    controlForeground,
  };
}

/** `#RGB`, `#RRGGBB` and `#AARRGGBB` as `#RRGGBB`. */
function hexColor(text: unknown): string | null {
  const [, digits = ""] = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(String(text)) ?? [];
  if (digits === "") return null;
  const six = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits.slice(-6);
  return `#${six.toUpperCase()}`;
}

/** Office's dark themes are grey; plain black with plain white or a shrill colour is Windows' high contrast. */
function kindOf(background: string, foreground: string): OfficeThemeColors["kind"] {
  const isDark = luminance(background) < luminance(foreground);
  if (background === "#000000" && luminance(foreground) > 0.2) return "high-contrast";
  return isDark ? "dark" : "light";
}

/** Relative luminance (WCAG 2.1), from 0 for black to 1 for white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
