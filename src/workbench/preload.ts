import { type DocumentCall, DocumentCopies } from "./document-copies";
import { type Bridge } from "./wire/host";

/** What the frame with the add-in is told about the Excel it believes itself in. */
export interface PreloadOptions {
  readonly bridge: Bridge;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  /** `Office.context.document.settings`: key → JSON. Written to when the add-in saves them. */
  readonly settings: Map<string, string>;
  /** The document as a file: `Office.context.document.getFileAsync`. */
  readonly save: () => Promise<Uint8Array>;
}

/** The part of the frame's window that is needed. */
export interface AddInWindow {
  _richApiNativeBridge?: unknown;
  OSF?: unknown;
}

/** What comes behind the pane's address so that office.js loads its part for Excel on the web. */
export function hostInfo(displayLanguage: string): string {
  return `_host_Info=Excel$Web$16.00$${displayLanguage}$workbench$$disableLogging$0`;
}

/**
 * Makes the office.js that the frame loads next report an Excel, without changing any of its files. To be called before
 * office.js runs.
 *
 * PRIVATE to the library, undocumented, and seen in 1.1.110 only: the global `_richApiNativeBridge` (it speaks the
 * RichApi protocol instead of posting messages), `OSF.InitializationHelper` with its hooks `getAppContext` and
 * `setAgaveHostCommunication`, `OSF.OfficeAppContext` with the order of its arguments, `OSF.AppName`, `OSF.ClientMode`.
 */
export function preload(frame: AddInWindow, options: PreloadOptions): void {
  frame._richApiNativeBridge = options.bridge;
  const osf: object = {};
  frame.OSF = osf;
  const hooks: Record<string, unknown> = {
    setAgaveHostCommunication(this: HelperState): void {
      this._webAppState.id = "workbench";
      this._webAppState.clientEndPoint = endPoint(options);
    },
    getAppContext(_window: unknown, done: (context: unknown) => void): void {
      done(appContext(osf, options));
    },
  };
  pinHooks(osf, hooks);
}

interface HelperState {
  readonly _webAppState: { id?: string; clientEndPoint?: unknown };
}

/** Both office.js and the host file define the helper, one after the other: whichever comes gets our hooks. */
function pinHooks(osf: object, hooks: Readonly<Record<string, unknown>>): void {
  let helper: unknown;
  Object.defineProperty(osf, "InitializationHelper", {
    configurable: true,
    enumerable: true,
    get: () => helper,
    set: (defined: unknown) => {
      helper = defined;
      if (typeof defined !== "function" || typeof defined.prototype !== "object") return;
      for (const [name, hook] of Object.entries(hooks)) {
        // A setter that does nothing keeps the library from putting its own function back.
        const pinned = { configurable: true, get: () => hook, set: () => undefined };
        Object.defineProperty(defined.prototype, name, pinned);
      }
    },
  });
}

type Callback = ((status: number, response: unknown) => void) | undefined;

/** What the channel answers where it could do nothing; how the library numbers an internal error. */
const FAILED = { Error: 5001 };

/** The older channel of the library: document settings, copies of the document and its events go over it. */
function endPoint({ settings, save }: PreloadOptions): unknown {
  const copies = new DocumentCopies(save);
  const succeed = (callback: Callback): void => {
    if (!callback) return;
    setTimeout(() => {
      callback(0, { Error: 0 });
    }, 0);
  };
  return {
    invoke(_method: string, callback: Callback, call: (SettingsCall & DocumentCall) | undefined): void {
      for (const [key, json] of call?.DdaSettingsMethod?.Properties ?? []) settings.set(key, json);
      copies.answer(call ?? {}).then(
        (answer) => {
          if (answer) callback?.(0, answer);
          else succeed(callback);
        },
        () => callback?.(0, FAILED),
      );
    },
    registerForEvent: (_event: unknown, _handler: unknown, callback: Callback) => {
      succeed(callback);
    },
    unregisterForEvent: (_event: unknown, _handler: unknown, callback: Callback) => {
      succeed(callback);
    },
  };
}

interface SettingsCall {
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

interface Osf {
  readonly OfficeAppContext: new (...args: readonly unknown[]) => { _wacHostEnvironment?: string };
  readonly AppName: { readonly ExcelWebApp: number };
  readonly ClientMode: { readonly ReadWrite: number };
}

/** RichApiRuntime and ExcelApiUndo must stay out: the library would use kinds of actions that nobody has seen. */
const REQUIREMENT_SETS = { ExcelApi: 1.15, DialogApi: 1.2, Settings: 1.1 };

function appContext(osf: object, options: PreloadOptions): unknown {
  if (!isOsf(osf)) throw new Error("This office.js isn't the one that the workbench knows.");
  const context = new osf.OfficeAppContext(
    "workbench",
    osf.AppName.ExcelWebApp,
    "16.01",
    options.displayLanguage,
    options.contentLanguage,
    options.documentName,
    osf.ClientMode.ReadWrite,
    Object.fromEntries(options.settings),
    0, // why it was opened
    1, // a task pane
    "", // token
    "", // correlation id
    "workbench-1",
    false, // touch screen
    true, // commerce
    0, // minor version
    JSON.stringify(REQUIREMENT_SETS),
    undefined, // the host's own message
    "16.0.1",
    600, // client window height
    350, // client window width
    "workbench", // add-in name
    [],
    undefined,
    {},
  );
  context._wacHostEnvironment = "0";
  return context;
}

function isOsf(osf: object): osf is Osf {
  return "OfficeAppContext" in osf && "AppName" in osf && "ClientMode" in osf;
}
