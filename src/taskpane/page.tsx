import { createRoot } from "react-dom/client";
import { PageView } from "./page/page-view";

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the pane");
createRoot(place).render(<PageView />);
