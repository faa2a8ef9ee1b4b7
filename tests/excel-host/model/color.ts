import { HostError } from "../protocol";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
};

/**
 * `#RRGGBB` in capitals from `#rrggbb`, `rrggbb` or a name.
 * @throws HostError `InvalidArgument` for anything else.
 */
export function hexColor(text: string): string {
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  if (digits === undefined) throw new HostError("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}
