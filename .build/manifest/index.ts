export { ADD_IN_ID, manifestText } from "./manifest";
