import { buildWorkbook } from "../../../src/workbench/model/builder";
import { type Office, startOffice } from "../../support/office";

const NAMESPACE = "urn:workbench:test";
const xml = (content: string): string => `<state xmlns="${NAMESPACE}">${content}</state>`;
const inParts = <T>(office: Office, act: (parts: Excel.CustomXmlPartCollection) => T): Promise<T> =>
  office.Excel.run(async (context) => {
    const result = act(context.workbook.customXmlParts);
    await context.sync();
    return result;
  });

test("a part is added, found by its namespace, changed and deleted", async () => {
  const office = startOffice(buildWorkbook({ name: "表" }));
  const own = (parts: Excel.CustomXmlPartCollection): Excel.CustomXmlPart =>
    parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
  expect((await inParts(office, own)).isNullObject).toBe(true);
  await inParts(office, (parts) => parts.add(xml("一")));
  await inParts(office, (parts) => parts.add("<other/>"));
  expect((await inParts(office, (parts) => own(parts).getXml())).value).toBe(xml("一"));
  await inParts(office, (parts) => {
    own(parts).setXml(xml("二"));
  });
  expect(office.model.customXmlParts.map((part) => part.xml)).toEqual([xml("二"), "<other/>"]);
  await inParts(office, (parts) => {
    own(parts).delete();
  });
  expect(office.model.customXmlParts.map((part) => part.xml)).toEqual(["<other/>"]);
});

test("a part that was found serves in the next batch too", async () => {
  const office = startOffice(buildWorkbook({ name: "表" }));
  await office.Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(xml("一"));
    part.load("id,namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe(NAMESPACE);
    part.setXml(xml("二"));
    const now = part.getXml();
    await context.sync();
    expect(now.value).toBe(xml("二"));
  });
});

test("two parts of one namespace are not an only one", async () => {
  const office = startOffice(buildWorkbook({ name: "表" }));
  await inParts(office, (parts) => [parts.add(xml("一")), parts.add(xml("二"))]);
  const only = await inParts(office, (parts) => parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject());
  expect(only.isNullObject).toBe(true);
});

test("what isn't XML is refused", async () => {
  const office = startOffice(buildWorkbook({ name: "表" }));
  await expect(inParts(office, (parts) => parts.add("一"))).rejects.toMatchObject({ code: "InvalidArgument" });
});
