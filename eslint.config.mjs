import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * The import law: the floors of the house, from the ground up. A room imports only from floors below its own,
 * and only through another room's front door (its index.ts). `hosts/file` and `hosts/excel` are rooms of their own.
 */
const floors = [
  ["text"],
  ["calendar"],
  ["sheet", "document"],
  ["units", "hosts"],
  ["ledger", "hosts/file", "hosts/excel"],
  ["measures", "plan", "returns", "checks"],
  ["reports"],
  ["app"],
  ["taskpane", "commands", "cli"],
];
const domainRooms = new Set(["units", "ledger", "measures", "plan", "returns", "checks", "reports"]);
const edges = new Set(["hosts/file", "hosts/excel", "taskpane", "commands", "cli"]);
const workbookLibraries = ["exceljs", "fflate", "saxes", "xlsx", "@e965/xlsx"];
const officeLibraries = ["@microsoft/office-js", "office-js"];

const isHostRoom = (room) => room === "hosts" || room.startsWith("hosts/");
const rooms = floors.flat();

/** Which rooms may not be entered from `room`, and by which wrong ways. */
function lawOf(room, floor) {
  const forbidden = rooms.filter(
    (other) =>
      other !== room &&
      (floors.findIndex((names) => names.includes(other)) >= floor ||
        (domainRooms.has(room) && isHostRoom(other)) ||
        (isHostRoom(room) && domainRooms.has(other)) ||
        (room === "app" && edges.has(other))),
  );
  const libraries = [
    ...(room === "hosts/file" ? [] : workbookLibraries),
    ...(room === "hosts/excel" ? [] : officeLibraries),
  ];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ...(room === "hosts" ? { ignores: ["src/hosts/*/**"] } : {}),
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbidden.map((other) => ({
              regex: `^(\\.\\./)+(src/)?${other}(/(?!(file|excel)(/|$)).*)?$`,
              message: `${room}/ may not import ${other}/: a room imports only from floors below it.`,
            })),
            ...rooms
              .filter((other) => other !== room && other !== "hosts")
              .map((other) => ({
                regex: `^(\\.\\./)+(src/)?${other}/.+`,
                message: `Enter ${other}/ by its front door (index.ts).`,
              })),
            ...libraries.map((library) => ({
              regex: `^${library}(/|$)`,
              message: `${library} may be imported only where the import law says.`,
            })),
          ],
        },
      ],
      ...(edges.has(room) ? {} : purity),
    },
  };
}

/** Between the edges nothing reads a clock, a file, the network, the screen or chance. */
const purity = {
  "no-restricted-globals": [
    "error",
    ...[
      "Date",
      "document",
      "window",
      "process",
      "fetch",
      "localStorage",
      "Office",
      "Excel",
      "setTimeout",
    ].map((name) => ({ name, message: "Only the edges know a clock, a file, the network or the screen." })),
  ],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "Chance comes in as an argument." },
    { object: "Temporal", property: "Now", message: "Dates come in as arguments." },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["tests/**", "bench/**", "templates/**"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  ...floors.flatMap((names, floor) => names.map((room) => lawOf(room, floor))),
  prettier,
);
