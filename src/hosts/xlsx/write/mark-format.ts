import type { Mark } from "../../../core/edits/operations";
import { lookOf } from "../../mark-look";

/** The look of a mark as a differential format of the styles part. */
export function markFormatXml(mark: Mark, prefix: string): string {
  const { letters, ground } = lookOf(mark);
  const colour = `rgb="FF${ground}"`;
  const font = `<${prefix}font><${prefix}b/><${prefix}color rgb="FF${letters}"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor ${colour}/><${prefix}bgColor ${colour}/></${prefix}patternFill>`;
  return `<${prefix}dxf>${font}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}
