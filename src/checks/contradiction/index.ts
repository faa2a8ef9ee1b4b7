export { contradictionIn, type Claim } from "./contradiction-in";
