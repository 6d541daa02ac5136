import { localeOf, SOURCE } from "../../locales/locale";
import { initialiseIronCalc } from "../calculation/ironcalc";
import { element } from "./dom";
import { WorkbenchPage } from "./page";
import "./window";

/** Where everything lies beside this page. */
const ADDRESSES = {
  sample: "sample.xlsx",
  pane: "site/workbench-taskpane.html",
  review: "site/review.html",
  calculation: "ironcalc.wasm",
};

const texts = localeOf(new URLSearchParams(location.search).get("lang") ?? "") ?? SOURCE;
document.documentElement.lang = texts.language;
document.title = texts.workbench.title;

async function start(): Promise<void> {
  document.body.replaceChildren(element("p", { className: "starting", text: texts.workbench.starting }));
  const response = await fetch(ADDRESSES.calculation);
  initialiseIronCalc(new Uint8Array(await response.arrayBuffer()));
  window.workbench = new WorkbenchPage(texts, ADDRESSES);
  await window.workbench.openSample();
}

start().catch((error: unknown) => {
  document.body.replaceChildren(element("p", { className: "starting", text: texts.workbench.failed(String(error)) }));
});
