import { inShort, number, opened } from "../support/session";

/** A promise, and what keeps it. */
function step() {
  let keep: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (keep = resolve));
  return { done, keep };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A reviewed table whose total is being written in two steps; `ended` once that is over. */
async function writing() {
  const given = opened();
  await given.session.review();
  const [first, second] = [step(), step()];
  given.host.steps = [first.done, second.done];
  const ended = given.session.recalculate();
  await turn();
  const longWrite = () => given.session.state().longWrite;
  return { ...given, first, second, ended, longWrite };
}

describe("a write", () => {
  it("isn't spoken of until it has taken 300 ms, and then step by step", async () => {
    const { clock, first, second, ended, longWrite } = await writing();
    clock.pass(299);
    expect(longWrite()).toBeNull();
    clock.pass(1);
    expect(longWrite()).toEqual({ progress: { done: 0, of: 2 }, isStopping: false });
    first.keep();
    await turn();
    expect(longWrite()).toEqual({ progress: { done: 1, of: 2 }, isStopping: false });
    second.keep();
    await ended;
    expect(longWrite()).toBeNull();
  });

  it("is never spoken of where it ends sooner", async () => {
    const { clock, session, first, second, ended, longWrite } = await writing();
    clock.pass(299);
    first.keep();
    second.keep();
    await ended;
    clock.pass(1);
    expect(longWrite()).toBeNull();
    expect(session.state().canUndo).toBe(true);
  });

  it("can be stopped: said, nothing to undo, and everything as it was", async () => {
    const { clock, session, shown, first, ended, longWrite } = await writing();
    clock.pass(300);
    session.stopWriting();
    expect(longWrite()).toEqual({ progress: { done: 0, of: 2 }, isStopping: true });
    first.keep();
    await ended;
    expect(longWrite()).toBeNull();
    expect(inShort(session.state().notice)).toBe("cancelled");
    expect(session.state()).toMatchObject({ status: "idle", canUndo: false, stale: null });
    expect(await shown("F5")).toMatchObject({ formula: null, value: number(101) });
  });

  it("comes after one that was stopped as if that had never been", async () => {
    const { host, session, shown, first, ended } = await writing();
    session.stopWriting();
    first.keep();
    await ended;
    host.steps = [];
    await session.recalculate();
    expect(inShort(session.state().notice)).toBe("recalculated F5, 0 converted");
    expect(await shown("F5")).toMatchObject({ formula: "=SUM(F2:F4)" });
  });

  it("that is an undo can be stopped too, and undone later", async () => {
    const { host, session, shown } = opened();
    await session.review();
    await session.recalculate();
    const only = step();
    host.steps = [only.done];
    const ended = session.undo();
    await turn();
    session.stopWriting();
    only.keep();
    await ended;
    expect(inShort(session.state().notice)).toBe("cancelled");
    expect(session.state().canUndo).toBe(true);
    expect(await shown("F5")).toMatchObject({ formula: "=SUM(F2:F4)" });
    host.steps = [];
    await session.undo();
    expect(await shown("F5")).toMatchObject({ formula: null, value: number(101) });
  });

  it("that isn't going on can't be stopped", async () => {
    const { session } = opened();
    await session.review();
    session.stopWriting();
    await session.recalculate();
    expect(inShort(session.state().notice)).toBe("recalculated F5, 0 converted");
  });
});
