import { startPaneInExcel } from "./excel-pane/start-pane-in-excel";

void startPaneInExcel(document.getElementById("root"));
