/** Words before a name in brackets that say that it is the same office's. */
const CALLED = /^(?:原名?|曾用名|前身为?|现(?:更名)?为?|即|又名|又称|也称|(?:以下)?简称|加?挂牌?)[:：]?(?=.)/;

/** 加挂区城市管理局牌子. */
const PLATE = /牌子?$/;

/**
 * The name that a note in brackets gives an office besides the one before it (`原区城市管理局`, `简称市攻坚办`), as it stands after the words that say so; `null`
 * where the note does not say that it is one.
 */
export function otherNameIn(note: string): string | null {
  const [said = ""] = CALLED.exec(note) ?? [];
  return said === "" ? null : note.slice(said.length).replace(PLATE, "");
}
