import { foreignPlaces } from "./placed-name";
import { organAtEnd } from "../names/organ";
import { resemble } from "./similarity/distance";
import { soundText } from "./similarity/sound";
import type { UnitIndex } from "./unit-index";

/** Words that set one level, branch or place apart from another, whatever else two names share. A 省 behind 市 is a slip: 市省态环境局. */
const LEVEL =
  /^(?:县(?!市区)|[区乡镇])|(?<=^.{0,3})(?<!市)省|(?<!办公)厅|国家|中央|全国|国务院|总局|总队|分局|支局|支队|大队|中队|分队|分院|派出所|街道|办事处|开发区|[镇乡村科股所]$|[镇乡](?=人民政府|政府|党委)/g;
/** Numbers that tell offices of one kind apart: 第一人民医院, 二中. */
const ORDINAL =
  /第[一二三四五六七八九十百\d]+|[一二三四五六七八九十\d]+(?=[中小院厂分队号处科所局期高职])|\d+/g;
/** Ends that offices use for one another. */
const INTERCHANGEABLE = new Set(["局", "委", "办", "厅"]);

/** What in a written name must be in a candidate as well. */
export interface NameMarks {
  readonly levels: readonly string[];
  readonly ordinals: string;
  readonly foreign: readonly string[];
  readonly organ: string | null;
}

/** The marks of a name, given as its exact and its loose key: 民和县 keeps its 和 in the first alone. */
export function marksOf(exact: string, loose: string, index: UnitIndex): NameMarks {
  return {
    levels: loose.match(LEVEL) ?? [],
    ordinals: (loose.match(ORDINAL) ?? []).join(),
    foreign: foreignPlaces(exact, index),
    organ: organAtEnd(loose),
  };
}

/** True where nothing speaks against two names meaning one office: level, branch, number, place and kind of office agree. */
export function mayBeOne(written: NameMarks, loose: string, candidate: string, marks: NameMarks): boolean {
  if (!written.levels.every((word) => candidate.includes(word))) return false;
  if (written.organ !== null && !marks.levels.every((word) => soundsWithin(word, loose))) return false;
  if (written.ordinals !== marks.ordinals) return false;
  if (!written.foreign.every((place) => candidate.includes(place))) return false;
  if (written.organ === null || marks.organ === null || sameOrgan(written.organ, marks.organ)) return true;
  return endsSwapped(loose, candidate);
}

/** 管会委 for 管委会. */
function endsSwapped(a: string, b: string): boolean {
  return a.slice(-1) === b.slice(-2, -1) && a.slice(-2, -1) === b.slice(-1);
}

/** 支队 is there in 市交警之队 as well. */
function soundsWithin(word: string, text: string): boolean {
  return text.includes(word) || soundText(text).includes(soundText(word));
}

/** A bureau may have become a centre (公路局, 公路中心), never the other way; 宣传部门 is 宣传部, and 公安部门 公安局. */
const BECOMES: ReadonlySet<string> = new Set(["局心", "门部", "门局"]);

/** The end may hold the slip itself: 办公司 for 办公室. */
function sameOrgan(a: string, b: string): boolean {
  if (a === b || BECOMES.has(a + b)) return true;
  return (INTERCHANGEABLE.has(a) && INTERCHANGEABLE.has(b)) || resemble(a, b);
}
