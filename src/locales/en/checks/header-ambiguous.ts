import type { CheckMessage } from "../../check-message";

export default {
  name: "Header not unique",
  what: ({ label }) => `Several columns are headed "${label}".`,
  why: "Filters, references and imports easily take the wrong one of two columns with one label.",
  todo: "Say in the header which level it belongs to.",
} satisfies CheckMessage<"header-ambiguous">;
