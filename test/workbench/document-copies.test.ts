import { DocumentCopies } from "../../src/workbench/document-copies";

const copies = () => new DocumentCopies(() => Promise.resolve(Uint8Array.from([1, 2, 3, 4, 5])));
const call = (DispatchId: number, args: object) => ({ DdaMethod: { DispatchId }, ...args });

describe("copies of the document, in slices", () => {
  it("come in order, and are closed", async () => {
    const desk = copies();
    expect(await desk.answer(call(77, { 0: 1, 1: 3 }))).toEqual({ Error: 0, 0: 1, 1: 5 });
    expect(await desk.answer(call(80, { 2: 1, 3: 0 }))).toEqual({ Error: 0, 0: [1, 2, 3], 1: 3 });
    expect(await desk.answer(call(80, { 2: 1, 3: 1 }))).toEqual({ Error: 0, 0: [4, 5], 1: 2 });
    expect(await desk.answer(call(81, { 2: 1 }))).toEqual({ Error: 0 });
    expect(await desk.answer(call(80, { 2: 1, 3: 0 }))).toEqual({ Error: 5001 });
  });

  it("are two at most, and files only", async () => {
    const desk = copies();
    for (const expected of [0, 0, 5001]) {
      expect(await desk.answer(call(77, { 0: 1, 1: 3 }))).toMatchObject({ Error: expected });
    }
    expect(await copies().answer(call(77, { 0: 2 }))).toEqual({ Error: 5016 });
  });

  it("have nothing to do with other calls", async () => {
    expect(await copies().answer({})).toBeNull();
  });
});
