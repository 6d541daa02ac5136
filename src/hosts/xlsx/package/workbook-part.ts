import { WorkbookError } from "../workbook-error";
import { isOn, relationshipIdOf } from "../xml/scan";
import type { OfficePackage } from "./package";
import { type Relationship, relationshipsOf } from "./relationships";

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** The workbook's own part: what there is, and where. */
export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only, in the order of their tabs: charts and macro sheets hold no cells. */
  readonly sheets: readonly SheetEntry[];
  /** Of all tabs, those without cells too. */
  readonly tabNames: readonly string[];
  /** The name of the sheet in front; null in a workbook without worksheets. */
  readonly activeSheet: string | null;
  /** Days count from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
  /** Whether all formulas are to be worked out when the workbook is opened. */
  readonly isToBeCalculated: boolean;
  /** The formulas of defined names, by their names in small letters; a sheet may have its own of the same name. */
  readonly definedNames: ReadonlyMap<string, readonly string[]>;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calculationChain: string | null;
}

/** What a tab can lead to, by the type of the relationship. */
const KINDS = ["worksheet", "chartsheet", "dialogsheet", "macrosheet", "xlMacrosheet", "xlIntlMacrosheet"];

/**
 * Finds the workbook from the package's own relationships on. Throws a WorkbookError: "not-a-workbook" for a document of
 * another kind, "legacy-workbook" for a binary one, "damaged-workbook" where a part isn't there or no sheet is named.
 */
export function readWorkbookPart(source: OfficePackage): WorkbookPart {
  const part = relationshipsOf(source, "").find(({ type }) => type === "officeDocument")?.part;
  if (!part) throw new WorkbookError("not-a-workbook");
  if (part.toLowerCase().endsWith(".bin")) throw new WorkbookError("legacy-workbook");
  const relationships = relationshipsOf(source, part);
  const partOf = (type: string): string | null =>
    relationships.find((relationship) => relationship.type === type && relationship.part)?.part ?? null;
  return {
    part,
    ...readSheets(source, part, relationships),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    calculationChain: partOf("calcChain"),
  };
}

type Sheets = Pick<
  WorkbookPart,
  "sheets" | "tabNames" | "activeSheet" | "isFrom1904" | "isToBeCalculated" | "definedNames"
>;

function readSheets(source: OfficePackage, part: string, relationships: readonly Relationship[]): Sheets {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs: (SheetEntry | null)[] = [];
  const tabNames: string[] = [];
  let activeTab = 0;
  let isFrom1904 = false;
  let isToBeCalculated = false;
  const definedNames = new Map<string, string[]>();
  let defined: { readonly name: string; text: string } | null = null;
  source.scan(part, {
    open({ name, attributes }, ancestors) {
      if (ancestors.length === 0 && name !== "workbook") throw new WorkbookError("not-a-workbook");
      if (name === "workbookPr") isFrom1904 = isOn(attributes.date1904);
      if (name === "calcPr") isToBeCalculated = isOn(attributes.fullCalcOnLoad);
      if (name === "definedName") defined = { name: (attributes.name ?? "").toLowerCase(), text: "" };
      if (name === "workbookView") activeTab = Number(attributes.activeTab ?? 0);
      if (name !== "sheet" || ancestors[1] !== "sheets") return;
      const target = byId.get(relationshipIdOf(attributes) ?? "");
      if (!target?.part) throw new WorkbookError("damaged-workbook", [part]);
      if (!KINDS.includes(target.type)) throw new WorkbookError("damaged-workbook", [part]);
      const { name: title = "", state = "visible" } = attributes;
      tabNames.push(title);
      tabs.push(target.type === "worksheet" ? { name: title, part: target.part, isHidden: state !== "visible" } : null);
    },
    text(text) {
      if (defined) defined.text += text;
    },
    close() {
      if (defined) definedNames.set(defined.name, [...(definedNames.get(defined.name) ?? []), defined.text]);
      defined = null;
    },
  });
  if (tabs.length === 0) throw new WorkbookError("damaged-workbook", [part]);
  const sheets = tabs.filter((tab): tab is SheetEntry => tab !== null);
  const inFront = tabs[activeTab];
  const active = inFront && !inFront.isHidden ? inFront : (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]);
  return { sheets, tabNames, activeSheet: active?.name ?? null, isFrom1904, isToBeCalculated, definedNames };
}
