import { setUpPage } from "../../model/belongings";
import { type PageSetup, type Sheet } from "../../model/sheet";
import { type WireContext } from "../context";
import { type Json, recordIn } from "../json";
import { WireError } from "../wire-error";
import { type WireObject, type WireProperty } from "../wire-object";

/** Points in one of the units of `Excel.PrintMarginUnit`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = ["top", "bottom", "left", "right", "header", "footer"];

/** Excel.PageLayout, as far as our sheets need it. */
export function pageLayoutObject({ workbook }: WireContext, sheet: Sheet): WireObject {
  const facet = (read: (page: PageSetup) => Json, change: (value: Json) => Partial<PageSetup>): WireProperty => ({
    get: () => read(sheet.page),
    set: (value) => {
      setUpPage(workbook, sheet, change(value));
    },
  });
  return {
    className: "PageLayout",
    properties: {
      Orientation: facet(
        ({ orientation }) => orientation,
        (value) => ({ orientation: oneOf(value, ["Portrait", "Landscape"]) }),
      ),
      PaperSize: facet(
        ({ paperSize }) => paperSize,
        (value) => ({ paperSize: textOf(value) }),
      ),
      CenterHorizontally: facet(
        ({ isCentred }) => isCentred,
        (value) => ({ isCentred: value === true }),
      ),
      Zoom: facet(
        ({ pagesWide }) => (pagesWide === null ? { scale: 100 } : { horizontalFitToPages: pagesWide }),
        (value) => {
          const { horizontalFitToPages: pages } = recordIn(value);
          return { pagesWide: typeof pages === "number" ? pages : null };
        },
      ),
    },
    children: {
      HeadersFooters: () => ({
        className: "HeaderFooterGroup",
        children: {
          DefaultForAllPages: () => ({
            className: "HeaderFooter",
            properties: {
              CenterFooter: facet(
                ({ footer }) => footer,
                (value) => ({ footer: textOf(value) }),
              ),
            },
          }),
        },
      }),
    },
    methods: {
      SetPrintMargins: (args) => {
        const points = UNITS[args.text(0)] ?? args.wrong();
        const given = Object.entries(recordIn(args.value(1))).flatMap(([side, size]) =>
          SIDES.includes(side) && typeof size === "number" ? [[side, size * points] as const] : [],
        );
        setUpPage(workbook, sheet, { margins: { ...sheet.page.margins, ...Object.fromEntries(given) } });
        return null;
      },
      SetPrintTitleRows: (args) => {
        const titleRows = args.text(0);
        if (!/^\$\d+:\$\d+$/.test(titleRows)) args.wrong();
        setUpPage(workbook, sheet, { titleRows });
        return null;
      },
    },
  };
}

function textOf(value: Json): string {
  if (typeof value !== "string") throw new WireError("InvalidArgument");
  return value;
}

function oneOf(value: Json, allowed: readonly string[]): string {
  const text = textOf(value);
  if (!allowed.includes(text)) throw new WireError("InvalidArgument");
  return text;
}
