import { type Dekad, dekadLabel } from "../../calendar";

/**
 * The name under which a unit submits its 旬报: `市水利局_整改旬报_2019年4月上旬.xlsx`. The host makes it safe for the disk.
 *
 * @param unit `""` where nothing says whose it is.
 */
export function reportFileName(unit: string, dekad: Dekad): string {
  return [unit, "整改旬报", `${dekadLabel(dekad)}.xlsx`].filter((part) => part !== "").join("_");
}
