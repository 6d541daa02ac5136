import type { Statement } from "./statement";

/** 扣分不超过…, 加分上限为…: what a verb gives or takes is bounded by what stands behind it. */
export const isBounded = (statement: Statement, at: number): boolean =>
  /^(?:上限为?|不超过|不得超过|最多|最高)$/.test(statement.text(at + 1));

/** 扣分以…为限: the same, said around the bound. */
export const isLimited = (statement: Statement, at: number): boolean =>
  statement.text(at + 1) === "以" && statement.text(at + 4) === "为限";
