import { type WireContext } from "../context";
import { type Arguments, readOnly, type WireObject } from "../wire-object";

/** Excel.Application. */
export function applicationObject(context: WireContext): WireObject {
  return {
    className: "Application",
    properties: { CalculationMode: readOnly(() => "Automatic") },
    methods: {
      Calculate: () => {
        context.workbook.reload();
        context.workbook.settle();
        return null;
      },
      SuspendApiCalculationUntilNextSync: () => {
        context.suspendCalculation();
        return null;
      },
      // Nothing is drawn while a batch runs.
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
    objects: { CreateWorkbook: (args) => workbookCreatedObject(context, bytesIn(args)) },
  };
}

/** Excel.WorkbookCreated: a workbook that isn't in front yet. */
function workbookCreatedObject(context: WireContext, bytes: Uint8Array): WireObject {
  return {
    className: "WorkbookCreated",
    properties: { Id: readOnly(() => "workbook-created") },
    methods: {
      Open: () => {
        context.createWorkbook(bytes);
        return null;
      },
    },
  };
}

/** The file that a call hands over in base64. Throws Excel's InvalidArgument for anything that isn't that. */
export function bytesIn(args: Arguments): Uint8Array {
  try {
    return Uint8Array.from(atob(args.text(0)), (character) => character.charCodeAt(0));
  } catch {
    return args.wrong();
  }
}

/** Excel.Runtime: `context.runtime`. */
export function runtimeObject({ events }: WireContext): WireObject {
  return {
    className: "Runtime",
    properties: {
      EnableEvents: {
        get: () => events.isEnabled,
        set: (value) => {
          events.isEnabled = value === true;
        },
      },
    },
  };
}
