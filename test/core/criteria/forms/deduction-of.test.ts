import { itReads } from "../../../support/criteria/readings";

itReads([["根据抽查结果，扣除未达标站点0.5分", 2, "{1.5 2}"]]);
