import type { Form } from "../statement";

/** 不得分, 不记分: what is described before it earns nothing. */
export default {
  id: "nothing",
  begins: ["zero"],
  read: () => ({ meaning: { type: "zero" }, length: 1 }),
} satisfies Form;
