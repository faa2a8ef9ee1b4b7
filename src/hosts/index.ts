export * from "./stored-number";
export * from "./workbook-host";
