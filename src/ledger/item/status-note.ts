/** Steps that come after completing: whether they are done takes nothing back. */
const LATER_STEPS =
  /(?:尚未|等待|正在|准备|[未待拟已])*(?:完成|办理|组织|进行|申请|开展|现场|[省市县]级?|上级)*(?:验收|核查|核实|复核|交账|销号|公示|备案|归档)+中?/g;
/** Says that nothing is left over: 未反弹, 未发现新问题, 无遗留问题. */
const NOTHING_LEFT =
  /(?:没有|[无未不])(?:再|发现|出现|存在|发生|有)*(?:反弹|剩余|遗留|新|其他|问题)+|(?:防止?|严防|杜绝)(?:问题|出现)*反弹/g;
/** The whole note says that a part was done. */
const PARTLY =
  /^(?:已|仅|只)?(?:完成)?(?:大部|大?部分|一部分|大半|一半|过半|多数|大多数|基本|阶段性|主体|首[批期]|第?[一二三四五六\d][批期])(?:工程|建设|任务|项目)?$|^除.+外$/;
const RELAPSE = /反弹|反复|回潮/;
/** Words of what was left undone; which, a person must read. */
const DOUBT =
  /部分|大部|主体(?!责任)|首[批期]|[一二三四五六\d][批期]|其中|基本|阶段|多数|大半|一半|过半|前期|个别|除.+外|正在|[未尚仍待暂仅]|其余|余下|剩|还[有差需在]|差[一二三四五六七八九十\d]|只[有完]|不(?:到位|彻底|完全|全|足|够|达标|稳定)|(?<![\d.])\d{1,2}(?:\.\d+)?%/;

/** What a note in brackets behind a complete status says of it. */
export type NoteSays = "nothing" | "part" | "relapse" | "doubt";

/** A folded note without what takes nothing back from a complete status. */
export function withoutHarmless(note: string): string {
  return note.replace(NOTHING_LEFT, "").replace(LATER_STEPS, "");
}

/** What the words of a folded note that is {@link withoutHarmless} say. */
export function noteSays(note: string): NoteSays {
  if (PARTLY.test(note)) return "part";
  if (RELAPSE.test(note)) return "relapse";
  return DOUBT.test(note) ? "doubt" : "nothing";
}
