/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { IronCalcCalculator, initialiseIronCalc } from "../../src/workbench/calculation/ironcalc";
import { Faults } from "../../src/workbench/faults";
import { Workbook, type WorkbookData } from "../../src/workbench/model/workbook";
import { type HostOptions, WireHost } from "../../src/workbench/wire/host";

/** Microsoft's library as it runs in a page, with no page and no Excel: it talks to a workbench's host. */
export interface Office {
  /** The namespace that an add-in sees as the global `Excel`. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The workbook behind it: look at it, or type into it as a person. */
  readonly model: Workbook;
  readonly host: WireHost;
  readonly faults: Faults;
  /** Runs something and gives how many round trips it took. */
  trips(action: () => Promise<unknown>): Promise<number>;
  /** Lets everything that is under way arrive, events too. */
  settled(): Promise<void>;
}

type Library = Pick<Office, "Excel" | "OfficeExtension">;

const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const NOTES = require.resolve("./notes-library.cjs");
let script: Script | null = null;
let isCalculatorReady = false;

/** A workbook over IronCalc, without any office.js. */
export function openModel(data: WorkbookData): Workbook {
  if (!isCalculatorReady) initialiseIronCalc(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  isCalculatorReady = true;
  return new Workbook(data, new IronCalcCalculator());
}

interface OfficeOptions extends Pick<HostOptions, "onWorkbookCreated"> {
  readonly hasNotes?: boolean;
}

/** Starts the library in front of a workbook; with `hasNotes` as it is from ExcelApi 1.18 on, which npm doesn't have. */
export function startOffice(data: WorkbookData, { hasNotes = false, ...options }: OfficeOptions = {}): Office {
  const model = openModel(data);
  const faults = new Faults();
  const host = new WireHost(model, { ...options, faults });
  const library = startLibrary(host, hasNotes);
  return {
    ...library,
    model,
    host,
    faults,
    trips: async (action) => {
      const before = host.countTrips();
      await action();
      return host.countTrips() - before;
    },
    settled: async () => {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

function startLibrary(host: WireHost, hasNotes: boolean): Library {
  script ??= new Script(readFileSync(LIBRARY, "utf8"), { filename: "excel-web-16.00.js" });
  const sandbox = pageFor(host);
  const context = createContext(sandbox);
  script.runInContext(context);
  if (hasNotes) new Script(readFileSync(NOTES, "utf8"), { filename: NOTES }).runInContext(context);
  if (!isLibrary(sandbox)) throw new Error("office.js did not start.");
  // The library asks here which API sets there are; as long as nothing answers it takes all of them for granted.
  sandbox.Office = { ...sandbox.Office, context: { requirements: { isSetSupported } } };
  return { Excel: sandbox.Excel, OfficeExtension: sandbox.OfficeExtension };
}

/** The least of a browser's page that the library touches while it loads. */
function pageFor(host: WireHost): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "" },
    location: { search: "", hash: "", href: "", protocol: "https:" },
    document: { URL: "", cookie: "", addEventListener: () => undefined, getElementsByTagName: () => [] },
    _richApiNativeBridge: host.bridge,
  };
  page["window"] = page;
  return page;
}

/** The newest set that the library from npm knows. */
function isSetSupported(name: string, version = "1.1"): boolean {
  return name === "ExcelApi" && Number(version.split(".")[1]) <= 15;
}

function isLibrary(sandbox: object): sandbox is Library & { Office: object | null } {
  return "Excel" in sandbox && "OfficeExtension" in sandbox && "Office" in sandbox;
}
