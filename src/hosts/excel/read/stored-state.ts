/// <reference types="office-js" />
import { STATE_NAMESPACE, textOfStatePart } from "../../state-part";

interface AskedState {
  readonly count: OfficeExtension.ClientResult<number>;
  readonly xml: OfficeExtension.ClientResult<string>;
}

export function askState({ customXmlParts }: Excel.Workbook): AskedState {
  const parts = customXmlParts.getByNamespace(STATE_NAMESPACE);
  return { count: parts.getCount(), xml: parts.getOnlyItemOrNullObject().getXml() };
}

/** The text of the stored state; null for none. Several parts are nothing that we write: a text that is none of ours. */
export function toldState({ count, xml }: AskedState): string | null {
  if (count.value === 0) return null;
  return count.value === 1 ? textOfStatePart(xml.value) : "";
}
