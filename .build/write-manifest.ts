import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestText } from "./manifest";
import { LOCAL_SETTINGS } from "./settings";

writeFileSync(join(__dirname, "../manifest.xml"), manifestText(LOCAL_SETTINGS));
