import { nodeCodec } from "../../../src/hosts/xlsx/zip/node-codec";
import { FEATURES, workbookWith } from "../../support/xlsx/features";
import { damaged, randomFrom } from "../../support/xlsx/mutate";
import { tryFile } from "../../support/xlsx/try-file";

/** A short run of `npm run fuzz`, always the same. */
describe("damaged files", () => {
  it.each(Object.entries(FEATURES))(
    "of a workbook with %s are read or refused by name, by either codec alike",
    async (_, feature) => {
      const bytes = workbookWith(feature);
      const random = randomFrom(20);
      for (let i = 0; i < 20; i++) {
        const file = damaged(bytes, random);
        const outcome = await tryFile(file);
        expect(Object.keys(outcome)).toHaveLength(1);
        expect(await tryFile(file, nodeCodec)).toEqual(outcome);
      }
    },
  );
});
