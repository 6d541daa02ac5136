import { MARK_LOOK } from "../../mark-look";

const GROUND = `rgb="FF${MARK_LOOK.ground}"`;

/** The look of a mark as a differential format of the styles part. */
export function markFormatXml(prefix: string): string {
  const font = `<${prefix}font><${prefix}b/><${prefix}color rgb="FF${MARK_LOOK.letters}"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor ${GROUND}/><${prefix}bgColor ${GROUND}/></${prefix}patternFill>`;
  return `<${prefix}dxf>${font}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}
