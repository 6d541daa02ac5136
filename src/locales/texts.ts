import type { CheckMessages } from "./check-message";
import type { zhCN } from "./zh-CN";

/** All texts of a language. The Chinese ones are the source: a key that another language lacks is a type error. */
export interface Texts extends Omit<typeof zhCN, "checks"> {
  readonly checks: CheckMessages;
}
