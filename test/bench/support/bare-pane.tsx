import { createRoot } from "react-dom/client";

/** What the pane can't be quicker than: office.js, React, and one component once Excel is there. */
async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  createRoot(root).render(<p className="bare">{String(host)}</p>);
}

const root = document.getElementById("root");
if (root) void start(root);
