import { checkWords } from "./check-words";
import { distributeWords } from "./distribute-words";
import { homeWords } from "./home-words";
import { ledgerWords } from "./ledger-words";
import { lettersWords } from "./letters-words";
import { mergeWords } from "./merge-words";
import { pageWords } from "./page-words";
import { planWords } from "./plan-words";
import { previewWords } from "./preview-words";
import { progressWords } from "./progress-words";
import { reportWords } from "./report-words";
import { shellWords } from "./shell-words";
import { summaryWords } from "./summary-words";
import { unitsWords } from "./units-words";
import { verificationWords } from "./verification-words";

/** Every Chinese word and sentence that the pane shows of its own, screen by screen. */
export const WORDS = {
  shell: shellWords,
  home: homeWords,
  ledger: ledgerWords,
  check: checkWords,
  preview: previewWords,
  units: unitsWords,
  progress: progressWords,
  report: reportWords,
  distribute: distributeWords,
  merge: mergeWords,
  summary: summaryWords,
  letters: lettersWords,
  verification: verificationWords,
  plan: planWords,
  page: pageWords,
} as const;
