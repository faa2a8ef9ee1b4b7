/** Two properties that office.js sets by a name of their own. */
const RENAMED: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

/** The JavaScript name of a member from its name in a request: `GetItem` → `getItem`; `_KeepReference` keeps its form. */
export function memberName(wireName: string): string {
  return RENAMED[wireName] ?? plainMemberName(wireName);
}

function plainMemberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The name in a request of a member: `rowIndex` → `RowIndex`. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
