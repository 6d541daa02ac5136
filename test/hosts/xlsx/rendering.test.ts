import { writeFileSync } from "node:fs";
import path from "node:path";
import { planFor } from "../../../src/core/edits/operations";
import { parseRange } from "../../../src/core/sheet/address";
import { MARK_LOOKS } from "../../../src/hosts/mark-look";
import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { LIBREOFFICE_TIMEOUT, withLibreOffice } from "../../support/libreoffice";
import { type Box, boxOfColour, boxOfDifferences, canRender, isWithin, printed } from "../../support/rendering";
import { temporaryFolder } from "../../support/temporary-folder";
import { FEATURES, workbookWith } from "../../support/xlsx/features";
import { editedBy } from "../../support/xlsx/standard-edit";

const folderOfTest = temporaryFolder();

/** What the standard edit may change to the eye: the cells that it writes and those that follow from them. */
const TOUCHED = "C2:E7";

/** The edited workbook with everything that may have changed in the colour of marks. */
async function shown(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openWorkbook(bytes);
  const range = parseRange(TOUCHED) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const mark = { id: "touched", range, formula: 'N("sc:touched")=0' };
  await host.apply(planFor({ sheet: "S", operations: [{ type: "mark", before: null, after: mark }] }));
  return host.save();
}

/** A text that is longer than its cell is shown over its empty neighbour, too. */
const withNeighbour = (box: Box): Box => ({ ...box, right: box.right + (box.right - box.left) / 3 });

(canRender ? withLibreOffice : describe.skip)("an edited workbook, printed by LibreOffice", () => {
  it(
    "looks as before outside the edit, whatever else it holds, twice in a row too",
    async () => {
      const folder = folderOfTest();
      const names = Object.keys(FEATURES);
      const files: string[] = [];
      for (const [name, feature] of Object.entries(FEATURES)) {
        const before = workbookWith(feature);
        const after = await editedBy(1, await editedBy(0, before));
        for (const [kind, bytes] of Object.entries({ before, after, shown: await shown(after) })) {
          const file = path.join(folder, `${name}-${kind}.xlsx`);
          writeFileSync(file, bytes);
          files.push(file);
        }
      }
      const pages = printed(files, folder);
      names.forEach((name, i) => {
        const [before = [], after = [], touched = []] = pages.slice(3 * i);
        expect([name, before.length > 0, after.length > before.length]).toEqual([name, true, true]);
        before.forEach((page, number) => {
          const [now, area] = [after[number] ?? page, touched[number] ?? page];
          const [differences, allowed] = [boxOfDifferences(page, now), boxOfColour(area, MARK_LOOKS.amber.ground)];
          const isFine = !differences || (allowed !== null && isWithin(differences, withNeighbour(allowed)));
          expect([name, number, isFine, differences, allowed]).toEqual([name, number, true, differences, allowed]);
        });
        // The edit itself is there to be seen.
        expect([name, before.some((page, number) => boxOfDifferences(page, after[number] ?? page))]).toEqual([
          name,
          true,
        ]);
      });
    },
    LIBREOFFICE_TIMEOUT,
  );
});
