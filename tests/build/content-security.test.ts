import { createHash } from "node:crypto";
import { contentSecurity } from "../../.build/content-security";
import { officeJsAddress } from "../../.build/office-js";

/** A policy's directives, each with its words. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...words] = directive.split(" ");
      return [name, words];
    }),
  );
}

const EMPTY = `'sha256-${createHash("sha256").update("").digest("base64")}'`;
const ALONE = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", EMPTY],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

test("a page by itself knows its own site alone", () => {
  expect(directives(contentSecurity(null))).toEqual(ALONE);
  expect(directives(contentSecurity(officeJsAddress("self")))).toEqual(ALONE);
});

test.each([
  ["microsoft", "https://appsforoffice.microsoft.com"],
  ["china", "https://appsforoffice.cdn.partner.office365.cn"],
] as const)(
  "a page that loads the library from %s takes scripts from there, and sends nothing there",
  (source, origin) => {
    const found = directives(contentSecurity(officeJsAddress(source)));
    expect(found).toEqual({ ...ALONE, "script-src": ["'self'", origin] });
  },
);
