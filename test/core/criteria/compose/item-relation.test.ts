import { itReads } from "../../../support/criteria/readings";

describe("numbered items add up, unless they are the bands of one measure or the levels of one row", () => {
  itReads([
    ["①到岗率≥95%，得10分；②80%≤到岗率＜95%，得6分；③到岗率＜80%，得0分", 10, "{0 6 10}"],
    ["①记录齐全得3分；②记录基本齐全得2分；③记录不齐全得1分；④无记录得0分", 3, "{0 1 2 3}"],
    ["①夜巡5次以上得2分；②日巡3次以上得1分", 3, "{0 1 2 3}"],
    ["①到岗率90%以上得3分；②到岗率60%以上得2分", 5, "{0 2 3 5}"],
    // They come to more than the row is worth, and nothing says that only one of them holds.
    ["①获省级表彰得5分；②获市级表彰得3分；③获县级表彰得1分", 5, "partial"],
  ]);
});
