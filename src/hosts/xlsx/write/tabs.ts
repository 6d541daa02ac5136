import type { SheetDraft } from "../../../core/edits/sheet-draft";
import { quoteSheetName } from "../../../core/sheet/address";
import { HostError } from "../../port";
import { escapeAttribute, escapeContent } from "../xml/escape";
import { childOf, childrenOf, outlineOf, type XmlNode } from "../xml/outline";
import { isOn, relationshipIdOf } from "../xml/scan";
import { insertInOrder, Splices } from "../xml/splices";
import { relationshipAttribute } from "./sheet-part";
import { WORKBOOK_ORDER } from "./workbook-parts";

const PRINT_TITLES = "_xlnm.Print_Titles";

/** A sheet among the tabs. */
interface Tab {
  readonly name: string;
  /** By which the workbook points at its part. */
  readonly relationship: string;
}

/** The workbook's part on its way to other tabs: what counts tabs (names of one sheet, the tab in front) moves with them. */
export class TabsEditor {
  private readonly root: XmlNode;
  private readonly splices: Splices;
  private readonly list: XmlNode;
  private readonly tabs: readonly XmlNode[];
  private readonly names: readonly XmlNode[];

  /** Throws a {@link HostError} "protected" where the workbook's structure is locked. */
  constructor(part: string, xml: string) {
    this.root = outlineOf(part, xml);
    this.splices = new Splices(xml);
    if (isOn(childOf(this.root, "workbookProtection")?.attributes.lockStructure)) throw new HostError("protected");
    this.list = childOf(this.root, "sheets") ?? this.root;
    this.tabs = childrenOf(this.list, "sheet");
    this.names = childOf(this.root, "definedNames")?.children ?? [];
  }

  /** Puts a sheet's tab in its place. */
  add({ name, relationship }: Tab, { position, print }: SheetDraft): string {
    const { prefix } = this.root;
    const place = Math.max(0, Math.min(position ?? this.tabs.length, this.tabs.length));
    const id = Math.max(0, ...this.tabs.map(({ attributes }) => Number(attributes.sheetId ?? 0))) + 1;
    const points = relationshipAttribute(this.root, relationship);
    const text = `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}" ${points}/>`;
    const next = this.tabs[place];
    if (next) this.splices.insert(next.start, text);
    else this.splices.append(this.list, text);
    this.move((tab) => (tab >= place ? tab + 1 : tab));
    this.setPrintTitles(name, place, print.repeatedRows, []);
    return this.splices.apply();
  }

  /** Takes a tab away, with the names that only its sheet has. */
  remove(relationship: string): string {
    const place = this.placeOf(relationship);
    const tab = this.tabs[place];
    if (tab) this.splices.remove(tab);
    this.removeNames(this.names.filter((node) => Number(node.attributes.localSheetId ?? -1) === place));
    this.move((other) => (other > place ? other - 1 : other), place);
    return this.splices.apply();
  }

  /** Gives a sheet other rows to repeat on every page. */
  remake({ name, relationship }: Tab, { print }: SheetDraft): string {
    const place = this.placeOf(relationship);
    const old = this.names.filter(
      ({ attributes }) => Number(attributes.localSheetId ?? -1) === place && attributes.name === PRINT_TITLES,
    );
    this.setPrintTitles(name, place, print.repeatedRows, old);
    return this.splices.apply();
  }

  private placeOf(relationship: string): number {
    return this.tabs.findIndex(({ attributes }) => relationshipIdOf(attributes) === relationship);
  }

  private move(moved: (tab: number) => number, gone = -1): void {
    for (const node of this.names) {
      const tab = Number(node.attributes.localSheetId ?? -1);
      if (tab >= 0 && tab !== gone && moved(tab) !== tab) {
        this.splices.setAttribute(node, "localSheetId", String(moved(tab)));
      }
    }
    for (const view of childOf(this.root, "bookViews")?.children ?? []) {
      for (const attribute of ["activeTab", "firstSheet"]) {
        const tab = Number(view.attributes[attribute] ?? 0);
        const isWritten = view.attributes[attribute] !== undefined || moved(tab) !== 0;
        if (isWritten && moved(tab) !== tab) {
          this.splices.setAttribute(view, attribute, String(Math.max(0, moved(tab))));
        }
      }
    }
  }

  private setPrintTitles(
    sheet: string,
    place: number,
    rows: SheetDraft["print"]["repeatedRows"],
    old: readonly XmlNode[],
  ): void {
    const { prefix } = this.root;
    const list = childOf(this.root, "definedNames");
    if (!rows) {
      this.removeNames(old);
      return;
    }
    for (const node of old) this.splices.remove(node);
    const area = `${quoteSheetName(sheet)}!$${rows.first + 1}:$${rows.last + 1}`;
    const name = `${prefix}definedName`;
    const text = `<${name} name="${PRINT_TITLES}" localSheetId="${place}">${escapeContent(area)}</${name}>`;
    if (list) this.splices.append(list, text);
    else {
      const names = `${prefix}definedNames`;
      insertInOrder(this.splices, this.root, WORKBOOK_ORDER, "definedNames", `<${names}>${text}</${names}>`);
    }
  }

  /** Takes names away, and their list where none is left: it must not be empty. */
  private removeNames(names: readonly XmlNode[]): void {
    const list = childOf(this.root, "definedNames");
    if (list && names.length > 0 && names.length === this.names.length) this.splices.remove(list);
    else for (const node of names) this.splices.remove(node);
  }
}
