import type { Statement } from "./statement";

/** 计算, 折算: says once more that what stands before it is worked out. */
export const isWorking = (statement: Statement, at: number): boolean =>
  /^(?:计算|折算|换算|核算|确定)$/.test(statement.text(at));
