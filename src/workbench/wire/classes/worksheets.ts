import { type Sheet } from "../../model/sheet";
import { addSheet } from "../../model/sheets";
import { type WireContext } from "../context";
import { ANY_SHEET } from "../events";
import { type WireObject } from "../wire-object";
import { WireError } from "../wire-error";
import { eventMethods } from "./event-methods";
import { worksheetObject } from "./worksheet";

/** Excel.WorksheetCollection. */
export function worksheetsObject(context: WireContext): WireObject {
  const { workbook } = context;
  const open = (sheet: Sheet | undefined): WireObject => {
    if (!sheet) throw new WireError("ItemNotFound");
    return worksheetObject(context, sheet);
  };
  const find = (key: string): Sheet | undefined =>
    workbook.sheets.find(({ id }) => id === key) ?? workbook.sheetNamed(key);
  const listed = (visibleOnly: boolean): Sheet[] =>
    workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
  return {
    className: "WorksheetCollection",
    items: () => workbook.sheets.map(open),
    item: (key) => open(find(key)),
    objects: {
      GetItemOrNullObject: (args) => {
        const sheet = find(args.text(0));
        return sheet ? open(sheet) : null;
      },
      GetActiveWorksheet: () => open(workbook.activeSheet),
      GetFirst: (args) => open(listed(args.flag(0))[0]),
      GetLast: (args) => open([...listed(args.flag(0))].pop()),
      Add: (args) => open(addSheet(workbook, newName(context, args.textOrNull(0)), "add-in")),
    },
    methods: { ...eventMethods(context, ANY_SHEET), GetCount: (args) => listed(args.flag(0)).length },
  };
}

/** Checks a new sheet's name by Excel's rules, or makes one up. */
function newName({ workbook }: WireContext, asked: string | null): string {
  let number = workbook.sheets.length + 1;
  while (asked === null && workbook.sheetNamed(`Sheet${number}`)) number += 1;
  const name = asked ?? `Sheet${number}`;
  if (workbook.sheetNamed(name)) throw new WireError("ItemAlreadyExists");
  if (name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name)) throw new WireError("InvalidArgument");
  return name;
}
