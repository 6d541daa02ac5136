import { buildWorkbook } from "../../../src/workbench/model/builder";
import { WireHost } from "../../../src/workbench/wire/host";
import { openModel, startOffice } from "../../support/office";

const BYTES = [80, 75, 3, 4, 255];
const BASE64 = Buffer.from(BYTES).toString("base64");

test("a workbook that the add-in makes is opened in front of the person", async () => {
  const created: Uint8Array[] = [];
  const office = startOffice(buildWorkbook({ name: "表" }), { onWorkbookCreated: (bytes) => created.push(bytes) });
  await office.Excel.createWorkbook(BASE64);
  expect(created.map((bytes) => [...bytes])).toEqual([BYTES]);
});

test("what isn't base64 is refused", async () => {
  const office = startOffice(buildWorkbook({ name: "表" }));
  await expect(office.Excel.createWorkbook("~")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("Excel on the web is asked another way", async () => {
  const created: Uint8Array[] = [];
  const { bridge } = new WireHost(openModel(buildWorkbook({ name: "表" })), {
    onWorkbookCreated: (bytes) => created.push(bytes),
  });
  const answered = new Promise<string>((resolve) => {
    bridge.onMessageFromHost = resolve;
  });
  const paths = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
  const args = {
    Id: 2,
    ActionType: 3,
    Name: "CreateAndOpenWorkbook",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: [BASE64] },
  };
  const body = { AutoKeepReference: true, Actions: [args], ObjectPaths: paths };
  const message = { url: "ProcessQuery", method: "POST", headers: {}, body };
  bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message }));
  expect(await answered).not.toContain("Error");
  expect(created.map((bytes) => [...bytes])).toEqual([BYTES]);
});
