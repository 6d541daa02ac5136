import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Tests that need LibreOffice; skipped visibly where it isn't installed. */
export const withLibreOffice: jest.Describe = hasLibreOffice ? describe : describe.skip;

/** LibreOffice starts slowly, the more so on a busy machine. */
export const LIBREOFFICE_TIMEOUT = 600_000;

/** Else it keeps the cached values of formulas and recalculates none. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Has LibreOffice turn files into others of a kind ("xlsx", "csv", "pdf"), by their names in the folder that is given back. */
export function converted(
  files: readonly string[],
  kind: string,
  folder: string,
  { recalculates = false }: { readonly recalculates?: boolean } = {},
): string {
  const [profile, output] = [path.join(folder, "profile"), path.join(folder, kind)];
  mkdirSync(path.join(profile, "user"), { recursive: true });
  mkdirSync(output, { recursive: true });
  if (recalculates) writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const run = spawnSync("soffice", [installation, "--headless", "--convert-to", kind, "--outdir", output, ...files]);
  if (run.status !== 0) throw new Error(String(run.stderr));
  return output;
}

/** A workbook with every formula worked out anew by LibreOffice, whatever its cached value. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "scorecheck-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    writeFileSync(file, workbook);
    return readFileSync(path.join(converted([file], "xlsx", folder, { recalculates: true }), "workbook.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module of LibreOffice's own Basic library, which its first start creates. */
const basicModule = (code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${code.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;")}
</script:module>`;

/** A workbook as it is after LibreOffice has carried out statements of Basic on it (`doc`) and worked every formula out anew. */
export function editedInLibreOffice(workbook: Uint8Array, statements: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "scorecheck-"));
  const [before, after] = [path.join(folder, "before.xlsx"), path.join(folder, "after.xlsx")];
  const profile = path.join(folder, "profile");
  const start = (...how: readonly string[]): void => {
    const run = spawnSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", ...how]);
    if (run.status !== 0) throw new Error(String(run.stderr));
  };
  try {
    writeFileSync(before, workbook);
    start("--terminate_after_init");
    const code = `Sub Edit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("${pathToFileURL(before).href}", "_blank", 0, hidden())
  ${statements}
  doc.calculateAll()
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("${pathToFileURL(after).href}", kind())
  doc.close(True)
End Sub`;
    writeFileSync(path.join(profile, "user", "basic", "Standard", "Module1.xba"), basicModule(code));
    start("macro:///Standard.Module1.Edit");
    return readFileSync(after);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
