import { outlineOf } from "../../../src/core/criteria/outline";
import { tokenize } from "../../../src/core/criteria/tokens";

/** Items behind §, the text before them behind -, their statements between slashes. */
const outline = (plain: string): string =>
  outlineOf(plain, tokenize(plain))
    .map(({ isItem, statements }) => {
      const parts = statements.map((statement) => statement.words(0, statement.tokens.length));
      return `${isItem ? "§" : "-"} ${parts.join(" / ")}`.trim();
    })
    .join(" ");

test.each([
  ["有台账得2分", "- 有台账得2分"],
  ["有台账得2分;有专人得1分。有总结\n", "- 有台账得2分 / 有专人得1分 / 有总结 /"],
  ["满分5分:①有台账;②有专人", "- 满分5分: § 有台账 / § 有专人"],
  // A semicolon between what is counted and its points is a slip of the pen.
  ["每漏一处;扣1分", "- 每漏一处;扣1分"],
  ["有总结;每漏一处;扣1分", "- 有总结 / 每漏一处;扣1分"],
  ["①每办一场;得1分", "- § 每办一场;得1分"],
  ["每漏一处。扣1分", "- 每漏一处 / 扣1分"],
  ["每漏一处;否则1分", "- 每漏一处 / 否则1分"],
  ["每漏一处;扣分", "- 每漏一处 / 扣分"],
  ["漏报一处;扣1分", "- 漏报一处 / 扣1分"],
  ["每漏一处扣2分;扣1分", "- 每漏一处扣2分 / 扣1分"],
])("%j: %s", (plain, expected) => {
  expect(outline(plain)).toBe(expected);
});
