import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import globals from "globals";
import tseslint from "typescript-eslint";
import importLaw from "./.eslint/import-law.cjs";

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
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["src/**"],
    plugins: { house: { rules: { "import-law": importLaw.rule } } },
    rules: { "house/import-law": "error" },
  },
  { files: ["src/**"], ignores: importLaw.EDGES.map((room) => `src/${room}/**`), rules: purity },
  prettier,
);
