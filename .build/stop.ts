import { isExcelInstalled } from "./installed-excel";
import { unload } from "./sideload";

if (isExcelInstalled(process.platform)) {
  unload(process.platform);
  process.stdout.write("已从 Excel 撤下台账助手，重新打开 Excel 后生效。\n");
} else {
  process.stdout.write("这台电脑没有 Excel，没有要撤下的。\n");
}
