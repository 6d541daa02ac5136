/** A workbook as a person chooses it from their files. */
export const xlsxFile = (name: string, contents: Uint8Array | string) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(contents),
});
