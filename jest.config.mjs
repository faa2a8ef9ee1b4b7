/** Types are checked by `npm run types`; here each file is only translated, so that tests start fast. */
export default {
  testEnvironment: "node",
  // A busy machine takes several times as long as a quiet one; what hangs is still told.
  testTimeout: 60_000,
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          target: "es2022",
          module: "commonjs",
          moduleResolution: "bundler",
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
          verbatimModuleSyntax: false,
          types: ["node", "jest"],
        },
        diagnostics: false,
      },
    ],
  },
};
