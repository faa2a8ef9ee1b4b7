export * from "./workbook-host";
