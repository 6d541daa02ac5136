import type { EditPlan } from "../../../core/edits/operations";
import { HostError } from "../../port";
import { STATE_NAMESPACE, statePart } from "../../state-part";
import { relationshipsOf } from "../package/relationships";
import { findStatePart, readStoredState } from "../read/stored-state";
import type { PackageDraft } from "./package-draft";

/** Names our part among the custom XML parts of a workbook; there is never a second one of it. */
const ITEM_ID = "{5C0DE5A7-3B1E-4C5D-9A6F-0E7B2D4C8A11}";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ' +
  `ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/**
 * Writes our stored state as a custom XML part, or takes it away. Throws a {@link HostError} "changed-since-read" where
 * the workbook holds another state than the plan expects.
 */
export function writeStoredState(
  { before, after }: NonNullable<EditPlan["storedState"]>,
  workbookPart: string,
  draft: PackageDraft,
): void {
  if (readStoredState(draft.source, workbookPart) !== before) throw new HostError("changed-since-read");
  const part = findStatePart(draft.source, workbookPart);
  if (after !== null && part !== null) draft.write(part, statePart(after));
  else if (after !== null) addPart(after, workbookPart, draft);
  else if (part !== null) removePart(part, workbookPart, draft);
}

function addPart(text: string, workbookPart: string, draft: PackageDraft): void {
  const part = draft.add("customXml/item", ".xml", "application/xml", statePart(text));
  draft.relate(workbookPart, "customXml", part);
  draft.relate(part, "customXmlProps", draft.add("customXml/itemProps", ".xml", PROPERTIES_TYPE, PROPERTIES));
}

function removePart(part: string, workbookPart: string, draft: PackageDraft): void {
  const properties = relationshipsOf(draft.source, part).flatMap((relationship) => relationship.part ?? []);
  draft.unrelate(workbookPart, part);
  draft.remove(part);
  for (const property of properties) if (draft.source.has(property)) draft.remove(property);
}
