import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { checksPage } from "./checks-page";
import { measuresPage } from "./measures-page";

/** Writes the pages of docs/ that are made from code. */
writeFileSync(resolve(__dirname, "../checks.md"), checksPage());
writeFileSync(resolve(__dirname, "../口径.md"), measuresPage());
