// Runs in the pane's frame before office.js.
import "./window";

window.parent.workbench?.prepare(window);
