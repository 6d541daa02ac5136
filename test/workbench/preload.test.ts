import { type AddInWindow, hostInfo, preload } from "../../src/workbench/preload";

/** What of the library the preload touches, as office.js defines it: twice, and with functions of its own. */
function fakeLibrary(frame: AddInWindow): { contextOf: () => unknown; state: Record<string, unknown> } {
  const osf = frame.OSF;
  if (typeof osf !== "object" || osf === null) throw new Error("The preload left no OSF.");
  const state: Record<string, unknown> = {};
  class Helper {
    readonly _webAppState = state;
  }
  for (let time = 0; time < 2; time += 1) Object.assign(osf, { InitializationHelper: Helper });
  const original = (): never => {
    throw new Error("The library's own function ran.");
  };
  Object.assign(Helper.prototype, { getAppContext: original, setAgaveHostCommunication: original });
  Object.assign(osf, {
    OfficeAppContext: class {
      readonly args: readonly unknown[];
      constructor(...args: readonly unknown[]) {
        this.args = args;
      }
    },
    AppName: { ExcelWebApp: 16 },
    ClientMode: { ReadWrite: 1 },
  });
  const helper = new Helper();
  const call = (name: string, ...args: readonly unknown[]): void => {
    const hook: unknown = Reflect.get(helper, name);
    if (typeof hook === "function") Reflect.apply(hook, helper, args);
  };
  call("setAgaveHostCommunication");
  let context: unknown;
  call("getAppContext", null, (given: unknown) => {
    context = given;
  });
  return { contextOf: () => context, state };
}

test("office.js is told of an Excel on the web, and its settings are kept", async () => {
  const frame: AddInWindow = {};
  const settings = new Map([["k", '"v"']]);
  const bridge = { onMessageFromHost: null, sendMessageToHost: () => undefined };
  const save = () => Promise.resolve(new Uint8Array());
  preload(frame, {
    bridge,
    displayLanguage: "zh-CN",
    contentLanguage: "en-US",
    documentName: "book.xlsx",
    settings,
    save,
  });
  const { contextOf, state } = fakeLibrary(frame);
  expect(frame._richApiNativeBridge).toBe(bridge);
  const told = JSON.stringify(contextOf()).replace(/\\/g, "");
  for (const fact of ['"zh-CN","en-US","book.xlsx"', '{"k":""v""}', '{"ExcelApi":1.15']) expect(told).toContain(fact);
  const { clientEndPoint } = state;
  if (typeof clientEndPoint !== "object" || clientEndPoint === null) throw new Error("no end point");
  const invoke: unknown = Reflect.get(clientEndPoint, "invoke");
  if (typeof invoke !== "function") throw new Error("no invoke");
  const status = await new Promise((resolve) => {
    Reflect.apply(invoke, clientEndPoint, [
      "executeMethod",
      resolve,
      { DdaSettingsMethod: { Properties: [["k", '"w"']] } },
    ]);
  });
  expect([status, settings.get("k")]).toEqual([0, '"w"']);
});

test("the pane's address names the host", () => {
  expect(hostInfo("zh-CN")).toBe("_host_Info=Excel$Web$16.00$zh-CN$workbench$$disableLogging$0");
});
