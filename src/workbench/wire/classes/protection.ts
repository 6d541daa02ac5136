import { setProtection } from "../../model/formatting";
import { type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { WireError } from "../wire-error";
import { readOnly, type WireObject } from "../wire-object";

/** Excel.WorksheetProtection. Passwords are neither kept nor asked for. */
export function protectionObject(context: WireContext, sheet: Sheet): WireObject {
  // OfficeDev/office-js#6784: doing again what is already so is refused.
  const change = (isProtected: boolean): null => {
    if (sheet.isProtected === isProtected) throw new WireError("AccessDenied");
    setProtection(context.workbook, sheet, isProtected, "add-in");
    return null;
  };
  return {
    className: "WorksheetProtection",
    properties: { Protected: readOnly(() => sheet.isProtected) },
    methods: { Protect: () => change(true), Unprotect: () => change(false) },
  };
}
