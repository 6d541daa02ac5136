import { openWorkbook } from "../../../src/hosts/xlsx/open";
import { fileOf } from "../../support/xlsx/sample-file";
import { describeHost } from "../port-contract";

describeHost("hosts/xlsx", (workbook) => openWorkbook(fileOf(workbook)));

describeHost("hosts/xlsx, saved and opened again before each step", (workbook) => {
  let bytes = fileOf(workbook);
  return Promise.resolve({
    sheetNames: async () => (await openWorkbook(bytes)).sheetNames(),
    read: async (target, options) => (await openWorkbook(bytes)).read(target, options),
    apply: async (plan) => {
      const host = await openWorkbook(bytes);
      await host.apply(plan);
      bytes = await host.save();
    },
  });
});
