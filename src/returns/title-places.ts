/** The places of which a ledger is, as the names of their offices may begin: `平川县`, `江州市平川县`. */
export interface TitlePlaces {
  readonly cities: readonly string[];
  readonly counties: readonly string[];
}

const BEFORE_PLACE = /^(?:附件\s*\d*\s*[:：]?|\d{4}年度?|关于|\s)+/;
const PROVINCE = /^\p{Script=Han}{2,3}省|^\p{Script=Han}{2,6}自治区/u;
/** 文明城市 is no city, 聊城市 is one. */
const CITY = /^(?![全我本各该])(?!.{2,}城市)[^\P{Script=Han}省县区市]{2,4}市(?=\p{Script=Han})/u;
const COUNTY = /^\p{Script=Han}{1,4}[县区](?=\p{Script=Han})/u;

/** The places that titles begin with: `江州市平川县整改台账`. */
export function placesIn(titles: readonly string[]): TitlePlaces {
  const cities = new Set<string>();
  const counties = new Set<string>();
  for (const title of titles) {
    const place = title.replace(BEFORE_PLACE, "").replace(PROVINCE, "");
    const [city = ""] = CITY.exec(place) ?? [];
    const [county = ""] = COUNTY.exec(place.slice(city.length)) ?? [];
    if (city !== "") cities.add(city);
    if (county !== "") counties.add(county).add(city + county);
  }
  return { cities: [...cities], counties: [...counties] };
}
