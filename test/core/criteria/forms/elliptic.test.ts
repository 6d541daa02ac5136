import { itReads } from "../../../support/criteria/readings";

itReads([["1人缺席扣0.5分，以此类推", 2, "{0 0.5 1 1.5 2}"]]);
