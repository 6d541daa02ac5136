import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Session } from "../app/session";
import type { Later } from "../app/long-writes";
import { registerCommands } from "../commands/commands";
import { ExcelHost } from "../hosts/excel/excel-host";
import { profiles } from "../profiles/index.generated";
import national2020 from "../profiles/national-2020";
import { ErrorBoundary } from "./components/error-boundary";
import { Page } from "./components/page";
import { Pane } from "./components/pane";
import { excelDesk } from "./excel-desk";
import { firstLanguage, store } from "./first-texts";
import { keptLanguage } from "./kept-language";
import { Localized } from "./language";
import { languageFor, loadTexts } from "./languages";

/** What takes longer than this, in milliseconds, is said to be going on; before that, words would only flash. */
const NOTICEABLE = 300;
/** Office has answered long before this, in milliseconds, or something is wrong. */
const PATIENCE = 20_000;

const later: Later = (milliseconds, run) => {
  const timer = window.setTimeout(run, milliseconds);
  return () => {
    window.clearTimeout(timer);
  };
};

function show(root: Root, language: string | undefined, content: ReactNode): void {
  root.render(
    <Localized display={language} store={store}>
      <ErrorBoundary instead={<Page text="failed" />}>{content}</ErrorBoundary>
    </Localized>,
  );
}

/** Loads the texts that are to be shown; where they can't be had, the page's own words say so in every language. */
async function prepare(displayLanguage: string | undefined): Promise<void> {
  try {
    await loadTexts(keptLanguage(store) ?? languageFor(displayLanguage));
  } catch (error) {
    document.getElementById("not-loaded")?.removeAttribute("hidden");
    throw error;
  }
}

async function start(root: Root): Promise<void> {
  const prepared = prepare(firstLanguage);
  if (!("Office" in window)) {
    await prepared;
    show(root, firstLanguage, <Page text="noOffice" />);
    return;
  }
  const waits = [
    later(NOTICEABLE, () => {
      show(root, firstLanguage, <Page text="starting" />);
    }),
    later(PATIENCE, () => {
      show(root, firstLanguage, <Page text="slow" />);
    }),
  ];
  const { host } = await Office.onReady();
  for (const stopWaiting of waits) stopWaiting();
  await prepared;
  if (host !== Office.HostType.Excel) {
    show(root, firstLanguage, <Page text="notExcel" />);
    return;
  }
  const { displayLanguage, requirements } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.13")) {
    show(root, displayLanguage, <Page text="tooOld" />);
    return;
  }
  const session = new Session(new ExcelHost(), { standard: national2020, all: profiles }, later);
  registerCommands(session, {
    associate: (name, run) => {
      Office.actions.associate(name, run);
    },
    showPane: () =>
      requirements.isSetSupported("SharedRuntime", "1.1") ? Office.addin.showAsTaskpane() : Promise.resolve(),
  });
  await prepare(displayLanguage);
  show(root, displayLanguage, <Pane session={session} desk={excelDesk} />);
}

const element = document.getElementById("root");
if (element) {
  const root = createRoot(element);
  start(root).catch(() => {
    show(root, firstLanguage, <Page text="failed" />);
  });
}
