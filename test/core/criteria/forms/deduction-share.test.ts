import { itReads } from "../../../support/criteria/readings";

itReads([["要点①②各占1/2，各要点每出现一项不满足，扣除该要点分值的1/2", 4, "{0 1 2 3 4}"]]);
