import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Session } from "../app/session";
import type { Later } from "../app/session-state";
import { registerCommands } from "../commands/commands";
import { ExcelHost } from "../hosts/excel/excel-host";
import { profiles } from "../profiles/index.generated";
import national2020 from "../profiles/national-2020";
import { ErrorBoundary } from "./components/error-boundary";
import { Page } from "./components/page";
import { Pane } from "./components/pane";
import { excelDesk } from "./excel-desk";
import { Localized } from "./language";

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
    <Localized display={language} store={personalStore()}>
      <ErrorBoundary instead={<Page text="failed" />}>{content}</ErrorBoundary>
    </Localized>,
  );
}

/** Null where the browser forbids a page within another one to keep anything. */
function personalStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

async function start(root: Root): Promise<void> {
  if (!("Office" in window)) {
    show(root, navigator.language, <Page text="noOffice" />);
    return;
  }
  show(root, navigator.language, <Page text="starting" />);
  const stopWaiting = later(PATIENCE, () => {
    show(root, navigator.language, <Page text="slow" />);
  });
  const { host } = await Office.onReady();
  stopWaiting();
  if (host !== Office.HostType.Excel) {
    show(root, navigator.language, <Page text="notExcel" />);
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
  show(root, displayLanguage, <Pane session={session} desk={excelDesk} />);
}

const element = document.getElementById("root");
if (element) {
  const root = createRoot(element);
  start(root).catch(() => {
    show(root, navigator.language, <Page text="failed" />);
  });
}
