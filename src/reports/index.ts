export { reportFileName } from "./ten-day/report-file-name";
export { tenDayReport } from "./ten-day/ten-day-report";
export {
  type OutstandingErrors,
  type Signers,
  tenDayTitle,
  type TenDayReportInput,
} from "./ten-day/ten-day-input";
