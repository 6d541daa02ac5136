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
