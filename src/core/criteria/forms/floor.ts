import type { Form } from "../statement";

/** 扣完为止, 超过不加分: the floor of 0 and the ceiling of the award, which hold without being said. */
export default {
  id: "floor",
  begins: ["floor", "noBonus"],
  read: () => ({ meaning: { type: "truism" }, length: 1 }),
} satisfies Form;
