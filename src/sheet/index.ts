export * from "./address";
export * from "./cell-edit";
export * from "./cell-mark";
export * from "./cell-range";
export * from "./cell-value";
export * from "./grid";
export * from "./sheet-spec";
