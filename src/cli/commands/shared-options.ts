import { Option } from "commander";
import { asOfOption, dekadOption } from "../options";

/** `--units`, `--as-of` and the like mean the same for every command that has them. */
export const unitsOption = (): Option =>
  new Option("--units <文件>", "单位名录工作簿；不写则用台账里的“单位名录”表，再没有就用自带名录");
export const asOf = (): Option =>
  new Option("--as-of <日期>", "截至日期，如 2019-04-10；不写则按标题里的旬").argParser(asOfOption);
export const dekad = (): Option => new Option("--dekad <旬>", "旬，如 2019-04-上").argParser(dekadOption);
export const decisionsOption = (): Option =>
  new Option("--decisions <文件>", "对存疑行和不一致处的认定，JSON 文件；照它合并");
export const json = (): Option => new Option("--json", "只输出 JSON");
export const overwrite = (): Option => new Option("--overwrite", "已有同名文件时覆盖");
export const previousOption = (): Option => new Option("--previous <台账>", "上旬的台账，用来写较上旬的变化");
export const snapshotsOption = (): Option =>
  new Option("--snapshots <文件>", "以前各旬的留底，JSON 文件；没有上旬台账时照它写较上旬的变化").conflicts(
    "previous",
  );
