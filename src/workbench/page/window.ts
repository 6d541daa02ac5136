import { type AddInWindow } from "../preload";
import { type WorkbenchPage } from "./page";

declare global {
  interface Window extends AddInWindow {
    /** The page, for the frame with the pane and for tests. */
    workbench?: WorkbenchPage;
  }
}
