import { Rational } from "../../exact";
import type { Form } from "../statement";

/** 得满分, 得分值的全部: the whole weight. */
export default {
  id: "full-award",
  begins: ["full"],
  read: () => ({ meaning: { type: "award", amount: { type: "share", share: Rational.one }, unit: null }, length: 1 }),
} satisfies Form;
