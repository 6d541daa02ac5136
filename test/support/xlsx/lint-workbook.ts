import { expectOrder } from "./lint-order";
import type { Link } from "./lint-links";
import { childNamed, childrenNamed, type Element } from "./markup";

const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "extLst"],
];
const LONGEST_NAME = 31;

/** Tabs, and what counts them. */
export function lintWorkbook(part: string, root: Element, links: readonly Link[]): string[] {
  const faults = expectOrder(part, root, ORDER);
  const tabs = childrenNamed(childNamed(root, "sheets"), "sheet");
  const expectUnique = (what: string, values: readonly (string | undefined)[]): void => {
    if (new Set(values).size < values.length) faults.push(`${part}: a ${what} twice`);
  };
  expectUnique(
    "name",
    tabs.map(({ attributes }) => attributes.name?.toLowerCase()),
  );
  expectUnique(
    "sheetId",
    tabs.map(({ attributes }) => attributes.sheetId),
  );
  expectUnique(
    "relationship",
    tabs.map(({ attributes }) => attributes["relationships:id"]),
  );
  for (const { attributes } of tabs) {
    const { name = "" } = attributes;
    if (name === "" || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name)) faults.push(`${part}: the name ${name}`);
    if (!links.some(({ id }) => id === attributes["relationships:id"])) faults.push(`${part}: ${name} leads nowhere`);
  }
  for (const { attributes } of childNamed(root, "bookViews")?.children ?? []) {
    if (Number(attributes.activeTab ?? 0) >= tabs.length) faults.push(`${part}: no active tab`);
  }
  const names = childNamed(root, "definedNames");
  if (names?.children.length === 0) faults.push(`${part}: no defined names in their list`);
  for (const { attributes } of names?.children ?? []) {
    if (Number(attributes.localSheetId ?? 0) >= tabs.length) faults.push(`${part}: ${attributes.name} of no sheet`);
  }
  const keys = names?.children.map(({ attributes }) => `${attributes.name} ${attributes.localSheetId}`) ?? [];
  expectUnique("defined name", keys);
  return faults;
}
