import type { BuildSettings } from "../settings";
import { Resources } from "./resources";
import { RIBBON, TAB_LABEL, type ButtonAction, type RibbonButton, type RibbonGroup } from "./ribbon";
import { element, leaf, xmlText, type XmlElement } from "./xml";

/** What the add-in is told apart by for ever: with another id Excel would take it for another add-in. */
export const ADD_IN_ID = "f6c5a877-1658-469c-a8bb-14e972c739fe";
const ADD_IN_VERSION = "1.0.0.0";
const DISPLAY_NAME = "台账助手";
const DESCRIPTION =
  "校验整改台账，规范单位名称，合并各单位交回的表，生成旬报和汇总。表格内容只在本机处理，不上传。";
/** Excel 2021 and Microsoft 365 have more; what came after this the product asks for before it uses it. */
const OLDEST_EXCEL_API = "1.9";
/** One pane for all buttons: a second one beside it would show the same ledger twice. */
const PANE_ID = "TaizhangPane";
const ICON_SIZES = [16, 32, 80] as const;
const MANIFEST_NAMESPACES = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  "xsi:type": "TaskPaneApp",
};
const OVERRIDES_NAMESPACE = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** The add-in's manifest for a site, as the text of manifest.xml. */
export function manifestText({ site }: BuildSettings): string {
  const defaultValue = (name: string, value: string): XmlElement => leaf(name, { DefaultValue: value });
  const requirements = element("Requirements", [
    element("Sets", [leaf("Set", { Name: "ExcelApi", MinVersion: OLDEST_EXCEL_API })], {
      DefaultMinVersion: OLDEST_EXCEL_API,
    }),
  ]);
  return xmlText(
    element(
      "OfficeApp",
      [
        element("Id", ADD_IN_ID),
        element("Version", ADD_IN_VERSION),
        element("ProviderName", DISPLAY_NAME),
        element("DefaultLocale", "zh-CN"),
        defaultValue("DisplayName", DISPLAY_NAME),
        defaultValue("Description", DESCRIPTION),
        defaultValue("IconUrl", `${site}/assets/icon-32.png`),
        defaultValue("HighResolutionIconUrl", `${site}/assets/icon-64.png`),
        defaultValue("SupportUrl", `${site}/index.html`),
        element("Hosts", [leaf("Host", { Name: "Workbook" })]),
        requirements,
        element("DefaultSettings", [defaultValue("SourceLocation", `${site}/taskpane.html`)]),
        element("Permissions", "ReadWriteDocument"),
        versionOverrides(new Resources(site)),
      ],
      MANIFEST_NAMESPACES,
    ),
  );
}

/** What Excel shows in its ribbon; the resources are gathered while the rest is made, and come last. */
function versionOverrides(resources: Resources): XmlElement {
  const tab = element(
    "CustomTab",
    [...RIBBON.map((one) => group(one, resources)), resources.short("Label", "Tab.Label", TAB_LABEL)],
    { id: "Taizhang.Tab" },
  );
  const form = element("DesktopFormFactor", [
    element("GetStarted", [
      resources.short("Title", "Start.Title", "台账助手已装好"),
      resources.long("Description", "Start.Tip", `请打开台账，再点“${TAB_LABEL}”选项卡中的“打开台账助手”。`),
      resources.url("LearnMoreUrl", "Start.Url", "index.html"),
    ]),
    resources.url("FunctionFile", "Commands.Url", "commands.html"),
    element("ExtensionPoint", [tab], { "xsi:type": "PrimaryCommandSurface" }),
  ]);
  const hosts = element("Hosts", [element("Host", [form], { "xsi:type": "Workbook" })]);
  return element("VersionOverrides", [hosts, resources.element()], {
    xmlns: OVERRIDES_NAMESPACE,
    "xsi:type": "VersionOverridesV1_0",
  });
}

function group({ id, label, icon, buttons }: RibbonGroup, resources: Resources): XmlElement {
  return element(
    "Group",
    [
      resources.short("Label", `${id}.Label`, label),
      iconOf(icon, resources),
      ...buttons.map((one) => button(one, resources)),
    ],
    { id: `Taizhang.${id}` },
  );
}

function button({ id, label, tip, icon, action }: RibbonButton, resources: Resources): XmlElement {
  const labelled = (name: string): XmlElement => resources.short(name, `${id}.Label`, label);
  return element(
    "Control",
    [
      labelled("Label"),
      element("Supertip", [labelled("Title"), resources.long("Description", `${id}.Tip`, tip)]),
      iconOf(icon, resources),
      actionOf(action, resources),
    ],
    { "xsi:type": "Button", id: `Taizhang.${id}` },
  );
}

function actionOf(action: ButtonAction, resources: Resources): XmlElement {
  if ("runs" in action) {
    return element("Action", [element("FunctionName", action.runs)], { "xsi:type": "ExecuteFunction" });
  }
  const page = action.opens === "home" ? "taskpane.html" : `taskpane.html?screen=${action.opens}`;
  return element(
    "Action",
    [element("TaskpaneId", PANE_ID), resources.url("SourceLocation", `Pane.${action.opens}`, page)],
    { "xsi:type": "ShowTaskpane" },
  );
}

function iconOf(icon: RibbonButton["icon"], resources: Resources): XmlElement {
  return element(
    "Icon",
    ICON_SIZES.map((size) => resources.image(size, `Icon.${icon}.${size}`, `assets/${icon}-${size}.png`)),
  );
}
