import type { UnitEntry } from "../units";

const COUNTY_BODY = /^[县区](.{2,}(?:[局办院社队会]|中心|公司|集团))$/;
const TOWN = /^(.{1,}[镇乡])人民政府$/;
const SUBDISTRICT = /^(.{2,})街道办事处$/;
const COMPANY = /^(.{2,}?)(?:集团)?(?:有限责任|股份有限|有限)公司$/;

const OF_COUNTY = /^[县区](?=.{2})/;

/**
 * How a unit below a city, or a company, is called otherwise: 水务局 for 县水务局, in 平川县 also 平川县水务局, and 石桥镇 for 石桥镇人民政府.
 */
function otherNames(name: string, counties: readonly string[]): readonly string[] {
  const [, body] = COUNTY_BODY.exec(name) ?? [];
  const [, town] = TOWN.exec(name) ?? [];
  const [, subdistrict] = SUBDISTRICT.exec(name) ?? [];
  const [, company] = COMPANY.exec(name) ?? [];
  return [
    ...(body === undefined ? [] : [body]),
    ...(town === undefined ? [] : [town]),
    ...(subdistrict === undefined
      ? []
      : [`${subdistrict}街道`, `${subdistrict}街道办`, `${subdistrict}办事处`]),
    ...(company === undefined ? [] : [company, `${company}公司`]),
    ...(OF_COUNTY.test(name) ? counties.map((county) => county + name.slice(1)) : []),
    ...withoutCounty(name, counties),
  ];
}

/** 县水务局 and 水务局, in 平川县, for 平川县水务局. */
function withoutCounty(name: string, counties: readonly string[]): readonly string[] {
  const county = counties.find((one) => name.startsWith(one));
  const short = county === undefined ? "" : name.slice(county.length - 1);
  const [, body] = COUNTY_BODY.exec(short) ?? [];
  return body === undefined ? [] : [short, body];
}

/**
 * The entries, units also by their short names where those are no other's; the same list where there is none to add.
 *
 * @param counties whose offices those with a mere 县 before them may be.
 */
export function withShortNames(
  entries: readonly UnitEntry[],
  counties: readonly string[],
): readonly UnitEntry[] {
  const short = new Map(entries.map((entry) => [entry, otherNames(entry.name, counties)]));
  const counts = new Map<string, number>();
  const all = entries.flatMap((entry) => [
    ...new Set([entry.name, ...entry.aliases, ...entry.formerNames, ...(short.get(entry) ?? [])]),
  ]);
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isNew = (entry: UnitEntry) => (name: string) =>
    counts.get(name) === 1 && !entry.aliases.includes(name) && !entry.formerNames.includes(name);
  const added = entries.map((entry) => (short.get(entry) ?? []).filter(isNew(entry)));
  if (added.every((names) => names.length === 0)) return entries;
  return entries.map((entry, place) => ({ ...entry, aliases: [...entry.aliases, ...(added[place] ?? [])] }));
}
