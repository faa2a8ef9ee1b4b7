import { strToU8 } from "fflate";

import { isTrue, scanXml } from "../../../../src/hosts/file/read/xml-scan";

/** What a reader is handed of a text, cut into pieces of `step` bytes. */
function eventsOf(xml: string, step = 3): string[] {
  const bytes = strToU8(xml);
  const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) =>
    bytes.subarray(index * step, (index + 1) * step),
  );
  const events: string[] = [];
  scanXml(chunks, {
    open: (name, attributes, parent) => events.push(`<${name} in ${parent}${attributes.get("a") ?? ""}>`),
    text: (text) => events.push(text),
    close: (name) => events.push(`</${name}>`),
  });
  return events;
}

test("elements with their parent, texts and ends, in order", () => {
  expect(eventsOf('<x><y a="1">整<z/>改</y></x>')).toEqual([
    "<x in >",
    "<y in x1>",
    "整",
    "<z in y>",
    "</z>",
    "改",
    "</y>",
    "</x>",
  ]);
});

test("the same for a long text in one piece or many", () => {
  const xml = `<x>${'<y a="甲">乙</y>'.repeat(200)}</x>`;
  expect(eventsOf(xml, 100_000)).toEqual(eventsOf(xml, 7));
});

test("what another namespace holds is left out with all that is in it", () => {
  expect(eventsOf('<x xmlns="urn:m" xmlns:o="urn:o"><o:y><z>甲</z></o:y><y/></x>')).toEqual([
    "<x in >",
    "<y in x>",
    "</y>",
    "</x>",
  ]);
});

test("of what stands in two versions the one for all programs is read, as if it stood alone", () => {
  const xml =
    '<x xmlns:mc="urn:mc"><mc:AlternateContent><mc:Choice Requires="o"><y a="1"/></mc:Choice><mc:Fallback><y a="2"/></mc:Fallback></mc:AlternateContent></x>';
  expect(eventsOf(xml)).toEqual(["<x in >", "<y in x2>", "</y>", "</x>"]);
});

test("truth values as XML writes them", () => {
  expect(["1", "true", "0", "false", "TRUE", undefined].map(isTrue)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
