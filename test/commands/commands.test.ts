import { type Ribbon, registerCommands } from "../../src/commands/commands";
import { HostError } from "../../src/hosts/port";
import { opened, TEXT_SCORE } from "../support/session";

/** A ribbon whose buttons can be pressed. */
function ribbonOver(given = opened(), showPane: Ribbon["showPane"] = () => Promise.resolve()) {
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  let shown = 0;
  registerCommands(given.session, {
    associate: (name, run) => void buttons.set(name, run),
    showPane: () => {
      shown += 1;
      return showPane();
    },
  });
  const press = (name: string): Promise<void> =>
    new Promise((completed) => {
      const run = buttons.get(name);
      if (!run) throw new Error(name);
      run({ completed });
    });
  return { ...given, press, names: () => [...buttons.keys()], timesShown: () => shown };
}

describe("the ribbon's buttons", () => {
  it("are those of the manifest", () => {
    expect(ribbonOver().names()).toEqual(["review", "recalculate", "clearMarks"]);
  });

  it.each([
    ["review", "read, watch", 1],
    ["recalculate", "read, watch, apply", 0],
    ["clearMarks", "read, watch", 0],
  ])("%s works on the pane's session, and the pane is shown where there is something to see", async (...given) => {
    const [name, calls, times] = given;
    const { press, callsOf, timesShown, session } = ribbonOver();
    expect(await callsOf(() => press(name))).toBe(calls);
    expect(timesShown()).toBe(times);
    expect(session.state().review).not.toBeNull();
  });

  it.each(["review", "recalculate", "clearMarks"])(
    "%s is completed and says what went wrong in the pane",
    async (name) => {
      const { press, host, session, timesShown } = ribbonOver();
      host.failNext("read", new HostError("editing-cell"));
      await press(name);
      expect(session.state().notice).toMatchObject({ problem: { code: "editing-cell" } });
      expect(timesShown()).toBe(1);
    },
  );

  it("show the pane for a refusal, which offers what to do", async () => {
    const { press, timesShown } = ribbonOver(opened(TEXT_SCORE));
    await press("recalculate");
    expect(timesShown()).toBe(1);
  });

  it("are completed where the pane can't be shown", async () => {
    const { press, session } = ribbonOver(opened(), () => Promise.reject(new Error("no pane")));
    await press("review");
    expect(session.state().review).not.toBeNull();
  });
});
