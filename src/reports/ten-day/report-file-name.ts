import { type Dekad, dekadLabel } from "../../calendar";

/** The name under which a unit submits its 旬报: `市水利局_整改旬报_2019年4月上旬.xlsx`. The host makes it safe for the disk. */
export function reportFileName(unit: string, dekad: Dekad): string {
  return `${unit}_整改旬报_${dekadLabel(dekad)}.xlsx`;
}
