import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateXML } from "xmllint-wasm";

/** Where the schemas of ISO/IEC 29500 lie: beside the project, or beside the folder it stands in. They are no part of it. */
const FOLDER = [1, 2, 3]
  .map((levels) =>
    join(
      resolve(__dirname, "../..", ...Array<string>(levels).fill("..")),
      "shared/schemas/ooxml/python-docx-ref",
    ),
  )
  .find((folder) => existsSync(folder));
if (FOLDER === undefined) {
  console.warn("The schemas of ISO/IEC 29500 are not here: whether our parts are valid is not tested.");
}

/** `test` where the schemas are there; else the test counts as skipped. */
export const testWithSchemas = FOLDER === undefined ? test.skip : test;

/** The schema that a part of a package has to keep, by its path. */
const SCHEMAS: readonly (readonly [path: RegExp, schema: string])[] = [
  [/^\[Content_Types\]\.xml$/, "opc-contentTypes.xsd"],
  [/\.rels$/, "opc-relationships.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
  [/^xl\/charts\//, "dml-chart.xsd"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^xl\/theme\//, "dml-main.xsd"],
  [/^xl\/.*\.xml$/, "sml.xsd"],
  [/^word\/theme\//, "dml-main.xsd"],
  [/^word\/.*\.xml$/, "wml.xsd"],
];

/** Refers to a schema of W3C that is not here; parts are judged without the attribute. */
const XML_SPACE = /<xsd:attribute ref="xml:space"[^>]*>/g;

/** What a schema finds wrong with the parts of a workbook or a document, each with the part's path; parts without a schema are passed over. */
export async function faultsOf(parts: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = FOLDER ?? "";
  const all = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8").replace(XML_SPACE, ""),
  }));
  const faults: string[] = [];
  for (const [pattern, name] of SCHEMAS) {
    const own = Object.entries(parts).filter(([path]) => schemaOf(path) === name && pattern.test(path));
    const schema = all.find(({ fileName }) => fileName === name);
    if (own.length === 0 || !schema) continue;
    const { errors } = await validateXML({
      xml: own.map(([path, text]) => ({
        fileName: `part-${path.replace(/[^\w.]/g, "-")}`,
        contents: withoutExtensions(text),
      })),
      schema: [schema],
      preload: all.filter((other) => other !== schema),
      initialMemoryPages: 1_024,
      maxMemoryPages: 16_384,
    });
    const told = errors.map(({ message, loc }) => `${loc?.fileName ?? name}: ${message}`);
    faults.push(...told.filter((line) => line.includes(" error : ")));
  }
  return faults;
}

function schemaOf(path: string): string | undefined {
  return SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
}

/**
 * A part as a program sees it that knows no extensions (ISO/IEC 29500-3): what belongs to the namespaces that may be ignored is
 * left out. So is `xml:space`, which the schema of texts forgets.
 */
function withoutExtensions(text: string): string {
  const prefixes = (/\bmc:Ignorable="([^"]*)"/.exec(text)?.[1] ?? "")
    .split(" ")
    .filter((prefix) => prefix !== "");
  const ignored = prefixes.map((prefix) => new RegExp(` ${prefix}:\\w+="[^"]*"`, "g"));
  return [/ mc:Ignorable="[^"]*"/g, / xml:space="preserve"/g, ...ignored].reduce(
    (left, pattern) => left.replace(pattern, ""),
    text,
  );
}
