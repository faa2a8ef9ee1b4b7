import { endsAsOrganAt } from "./organ";
import { PHONE, readsLikePerson } from "./person";

const APART = "[\\s:：,，、;；/—-]";
/** Telephone numbers at the end of a text, with what sets them apart. */
const PHONES = new RegExp(`(?:${APART}*${PHONE})+$`);
/** The last word of a text, set apart from what stands before it. */
const LAST_WORD = new RegExp(`${APART}+([^\\s:：,，、;；/—-]+)$`);
/** What says that a person's name follows. */
const LABEL = new RegExp(`${APART}*(?:联系人|填报人|填表人|经办人|负责人|报送人)?${APART}*$`);
const BRACKETED = /[(（]([^()（）]*)[)）]$/;
/** On this the names of villages and zones end. */
const PLACE_END = /[村园行团道]$/;
const PERSON_LENGTHS = [2, 3, 4];

/**
 * The name of a unit without the person and the telephone number behind it: `区商务局 刘洋 13800000000`, also in brackets. A person's name that nothing sets
 * apart is one only where a number follows.
 */
export function withoutContact(text: string): string {
  const name = text.trim();
  const [bracket = "", inside = ""] = BRACKETED.exec(name) ?? [];
  if (PHONES.test(inside) || readsLikePerson(inside)) return name.slice(0, -bracket.length).trim();
  const unnumbered = name.replace(PHONES, "");
  const [apart = "", word = ""] = LAST_WORD.exec(unnumbered) ?? [];
  if (readsLikePerson(word)) return unnumbered.slice(0, -apart.length).replace(LABEL, "");
  return unnumbered === name || unnumbered === "" ? name : withoutPerson(unnumbered);
}

/** A person's name at the end begins where that of a unit may end. */
function withoutPerson(text: string): string {
  if (endsAsName(text)) return text;
  const heads = PERSON_LENGTHS.map((length) => text.slice(0, -length).replace(LABEL, ""));
  return heads.find(endsAsName) ?? text;
}

function endsAsName(text: string): boolean {
  return endsAsOrganAt(text, text.length) || PLACE_END.test(text);
}
