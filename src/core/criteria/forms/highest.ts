import type { Form } from "../statement";

/** 只计最高分: of several awards only the best one counts. */
export default {
  id: "highest",
  begins: ["highest"],
  read: () => ({ meaning: { type: "highest" }, length: 1 }),
} satisfies Form;
