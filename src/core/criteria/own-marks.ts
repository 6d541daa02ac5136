import type { Statement } from "./statement";

/** 本指标5分: whether a number is what the row says that it is worth itself, and no award. */
export function isOwnMarks(statement: Statement, at: number): boolean {
  const isOfRow = at === 1 && /^[本该](?:项|指标|项指标)$/.test(statement.text(0));
  return isOfRow && statement.number(at)?.isZero === false;
}
