import type { ExcelServer } from "../excel-server";
import type { ThemeName } from "../switches";

/** Colours as numbers, `0xRRGGBB`, as Excel on a PC gives them. */
export interface ThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** What a seam tells office.js at the start. Plain data: it is handed into a page. */
export interface SeamFacts {
  readonly locale: string;
  readonly build: string;
  readonly documentUrl: string;
  /** JSON: requirement set → version. */
  readonly requirementMatrix: string;
  readonly theme: ThemeColors;
  /** `Office.context.document.settings` as JSON text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

const THEMES: Readonly<Record<ThemeName, ThemeColors>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x666666,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
  black: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffffff,
  },
};

export function seamFacts({ options, workbook }: ExcelServer): SeamFacts {
  return {
    locale: options.locale,
    build: "16.0.17328.20000",
    documentUrl:
      options.platform === "web" ? `https://excel.test/${workbook.name}` : `C:\\台账\\${workbook.name}`,
    requirementMatrix: JSON.stringify({
      ExcelApi: options.apiVersion,
      SharedRuntime: "1.2",
      DialogApi: "1.2",
      CustomXmlParts: "1.1",
      Settings: "1.1",
      RichApiRuntime: "1.2",
      RichApiRuntimeFlag: "1.2",
      DelayForCellEdit: "1.1",
    }),
    theme: THEMES[options.theme],
    settings: workbook.settings.asJson,
  };
}
