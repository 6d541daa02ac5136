import { itReads } from "../../../support/criteria/readings";

itReads([
  ["逾期未整改的，按0.5分/处扣分", 2, "{0 0.5 1 1.5 2}"],
  ["缺救生衣按0.5分/件计算", 2, "none"],
]);
