import { STATE_NAMESPACE, textOfStatePart } from "../../state-part";
import type { OfficePackage } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { WorkbookError } from "../workbook-error";

/** The custom XML part in which a workbook keeps our stored state; null where it has none. */
export function findStatePart(source: OfficePackage, workbookPart: string): string | null {
  const parts = relationshipsOf(source, workbookPart).flatMap(({ type, part }) =>
    type === "customXml" && part !== null && source.has(part) ? [part] : [],
  );
  return parts.find((part) => rootNameOf(source, part)?.startsWith(`{${STATE_NAMESPACE}}`) === true) ?? null;
}

/** The text of our stored state; null where the workbook has none. */
export function readStoredState(source: OfficePackage, workbookPart: string): string | null {
  const part = findStatePart(source, workbookPart);
  return part === null ? null : textOfStatePart(source.text(part));
}

/** Null for what isn't XML: parts of this kind are the users' own, and nobody has checked them. */
function rootNameOf(source: OfficePackage, part: string): string | null {
  let root: string | null = null;
  try {
    source.scan(part, {
      open({ name }, ancestors) {
        if (ancestors.length === 0) root = name;
      },
    });
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
  return root;
}
