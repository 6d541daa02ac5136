import { type WireContext } from "../context";
import { readOnly, type WireObject } from "../wire-object";

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
  };
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
