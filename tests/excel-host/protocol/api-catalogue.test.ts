import { compareVersions, excelCatalogue, parseDeclarations } from ".";

const DECLARATIONS = `
declare namespace Office {
    class Range extends OfficeExtension.ClientObject { other: string; }
}
declare namespace Excel {
    /**
     * A range.
     * @remarks
     * [Api set: ExcelApi 1.1]
     */
    class Range extends OfficeExtension.ClientObject {
        context: RequestContext;
        /**
         * @remarks
         * [Api set: ExcelApi 1.13]
         */
        readonly address: string;
        /**
         * [Api set: ExcelApi BETA (PREVIEW ONLY)]
         */
        preview: boolean;
        set(properties: Interfaces.RangeUpdateData): void;
        /**
         * [Api set: ExcelApi 1.9]
         */
        getRanges(address?: string): Excel.RangeAreas;
    }
    interface RangeLoadOptions {
        address?: boolean;
    }
}
declare namespace Word {
}`;

test("reads the requirement set of each member, and of the class where a member names none", () => {
  const range = parseDeclarations(DECLARATIONS).get("Range");
  expect(
    [...(range ?? [])].map(([name, { kind, set }]) => [name, kind, `${set.name} ${set.version}`]),
  ).toEqual([
    ["context", "property", "ExcelApi 1.1"],
    ["address", "property", "ExcelApi 1.13"],
    ["preview", "property", "Preview 1.1"],
    ["set", "method", "ExcelApi 1.1"],
    ["getRanges", "method", "ExcelApi 1.9"],
  ]);
});

test.each([
  ["Range", "getMergedAreasOrNullObject", "1.13"],
  ["Range", "getRowProperties", "1.9"],
  ["Worksheet", "pageLayout", "1.9"],
  ["Worksheet", "comments", "1.10"],
  ["Worksheet", "notes", "1.18"],
  ["WorksheetProtection", "unprotect", "1.2"],
  ["FunctionResult", "value", "1.2"],
])("%s.%s came with ExcelApi %s", (className, member, version) => {
  expect(excelCatalogue().get(className)?.get(member)?.set).toEqual({ name: "ExcelApi", version });
});

test("1.9 is older than 1.13", () => {
  expect(Math.sign(compareVersions("1.9", "1.13"))).toBe(-1);
  expect(compareVersions("1.14", "1.14")).toBe(0);
  expect(Math.sign(compareVersions("2.1", "1.21"))).toBe(1);
});
