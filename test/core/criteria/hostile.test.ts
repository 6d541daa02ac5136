import { readCriterion } from "../../../src/core/criteria/read";
import { Statement } from "../../../src/core/criteria/statement";
import { Rational } from "../../../src/core/exact";
import { HOSTILE, LONGEST } from "../../support/criteria/hostile-texts";

// Every text is read in milliseconds; the limit is for a machine that does much else.
jest.setTimeout(60_000);

const read = (text: string) => readCriterion({ text, weight: Rational.of(10) });

/** How much a text is looked at: questions that are asked of its statements, which no busy machine changes. */
function workOn(text: string): number {
  const asked = (["token", "isWord", "isSign", "number", "text", "words"] as const).map((question) =>
    jest.spyOn(Statement.prototype, question),
  );
  read(text);
  const work = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  asked.forEach((spy) => {
    spy.mockRestore();
  });
  return work;
}

describe.each(Object.entries(HOSTILE))("%s", (_, textOf) => {
  test("twice the text is about twice the work", () => {
    const [short, long] = [workOn(textOf(900)), workOn(textOf(1800))];
    expect(long).toBeLessThan(2.5 * short + 100);
  });

  test("what goes beyond any criterion isn't looked at, and the reading says so", () => {
    const text = textOf(LONGEST);
    expect(workOn(text)).toBeLessThan(400_000);
    const { status, unread } = read(text);
    // Spaces are no text.
    if (!text.startsWith(" ")) expect(status).not.toBe("full");
    expect(unread.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});
