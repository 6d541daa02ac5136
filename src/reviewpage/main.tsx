import { createRoot } from "react-dom/client";
import { localeOf, SOURCE } from "../locales/locale";
import { App } from "./components/app";
import { Batch } from "./work/batch";
import { newWorker } from "./work/new-worker";
import { openPool } from "./work/pool";

/** More workers take memory and help little: reading is bound by it. */
const MOST_WORKERS = 4;
/** One core stays for the page. */
const workers = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));

const batch = new Batch(
  () => openPool(workers, newWorker),
  () => performance.now(),
);
// A file that is dropped beside the place for it must not replace the page.
for (const type of ["dragover", "drop"]) {
  window.addEventListener(type, (event) => {
    event.preventDefault();
  });
}

const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const { language } = localeOf(wanted) ?? SOURCE;
const element = document.getElementById("root");
if (element) {
  createRoot(element).render(<App batch={batch} language={language} />);
}
