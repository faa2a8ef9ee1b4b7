import type { ReactNode } from "react";
import type { Screen } from "../model/screens";
import { CheckScreen } from "./check/check-screen";
import { DistributeScreen } from "./distribute/distribute-screen";
import { HomeScreen } from "./home/home-screen";
import { ItemsScreen } from "./items/items-screen";
import { LedgerScreen } from "./ledger/ledger-screen";
import { LettersScreen } from "./letters/letters-screen";
import { MergeScreen } from "./merge/merge-screen";
import { PlanScreen } from "./plan/plan-screen";
import { PreviewScreen } from "./preview/preview-screen";
import { ProgressScreen } from "./progress/progress-screen";
import { ReportScreen } from "./report/report-screen";
import { SourcesScreen } from "./sources/sources-screen";
import { SummaryScreen } from "./summary/summary-screen";
import { UnitsScreen } from "./units/units-screen";
import { VerificationScreen } from "./verification/verification-screen";

/** The screen at a place. */
export function ScreenOf({ screen }: { readonly screen: Screen }): ReactNode {
  switch (screen.name) {
    case "home":
      return <HomeScreen />;
    case "ledger":
      return <LedgerScreen />;
    case "check":
      return <CheckScreen {...screen} />;
    case "units":
      return <UnitsScreen />;
    case "progress":
      return <ProgressScreen {...screen} />;
    case "items":
      return <ItemsScreen title={screen.title} figure={screen.figure} />;
    case "report":
      return <ReportScreen />;
    case "distribute":
      return <DistributeScreen />;
    case "merge":
      return <MergeScreen />;
    case "sources":
      return <SourcesScreen />;
    case "summary":
      return <SummaryScreen />;
    case "verification":
      return <VerificationScreen />;
    case "letters":
      return <LettersScreen />;
    case "plan":
      return <PlanScreen />;
    case "preview":
      return <PreviewScreen what={screen.what} />;
  }
}
