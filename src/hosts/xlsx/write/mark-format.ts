/**
 * How a mark looks: dark bold letters on light orange. Told apart by lightness and weight as well as by hue, so that
 * colour-blind readers and grey printouts show it too.
 */
export function markFormatXml(prefix: string): string {
  const font = `<${prefix}font><${prefix}b/><${prefix}color rgb="FF7A3E00"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FFFFD9A0"/><${prefix}bgColor rgb="FFFFD9A0"/></${prefix}patternFill>`;
  return `<${prefix}dxf>${font}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}
