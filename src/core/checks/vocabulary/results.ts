/** What tells how the figures of targets and results may be. */

/** Names of shares of a whole, which can't be more than it. */
export const SHARE_OF_WHOLE =
  /(?:满意度|满意率|合格率|优良率|优秀率|达标率|及时率|准时率|覆盖率|准确率|正确率|知晓率|好评率|及格率|成活率|办结率|整改率|出勤率)$/;

/** Names that end with what had better be rare or small. */
export const BETTER_LOW =
  /(?:成本|造价|(?:投诉|事故|案件|差错|死亡|伤亡)(?:次数|起数|件数|数量|数|量|人数|率|发生率|发生数|发生次数)?|发案率|超支率|空置率|流失率)$/;

/** What turns such a name into something good: how much was saved, how many were dealt with. */
export const MAKES_IT_GOOD =
  /下降|降低|减少|节约|节省|压减|压缩|控制|办结|办理|处理|处置|化解|整改|查处|查办|侦破|破案|破获|回访|答复|受理|满意|审结|执结|结案|调解|救助|避免|挽回|免|收回|投入|自筹|配套/;

/** What makes a multiple (万, 亿) one of money. */
export const MONEY = /元/;
