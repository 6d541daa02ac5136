import type { Form } from "../statement";

/** 以此类推: a row of figures that the text doesn't write out to its end. */
export default {
  id: "elliptic",
  begins: ["elliptic"],
  read: () => ({ meaning: { type: "elliptic" }, length: 1 }),
} satisfies Form;
