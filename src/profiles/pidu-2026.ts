import { profileOf } from "../core/scoring/read-profile";
import sichuan2025 from "./sichuan-2025";

/** 郫都, the core duties of whole departments: neither much less nor much more than the target earns anything. */
export default profileOf(
  {
    id: "pidu-2026",
    extends: "sichuan-2025",
    name: "成都郫都 部门整体（2026）",
    source: "郫财函〔2026〕11号",
    sources: { scoring: "重点履职：完成率低于70%或高于130%不得分" },
    scoring: { passFrom: 0.7, nothingAbove: 1.3 },
  },
  sichuan2025,
);
