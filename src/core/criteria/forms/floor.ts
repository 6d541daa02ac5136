import type { Form } from "../statement";

/** 扣完为止, 超过不加分, 达标不扣分: the floor of 0, the ceiling and the start, which hold without being said. */
export default {
  id: "floor",
  begins: ["floor", "noBonus", "unharmed"],
  read: () => ({ meaning: { type: "truism" }, length: 1 }),
} satisfies Form;
