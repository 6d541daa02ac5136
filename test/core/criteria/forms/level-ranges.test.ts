import { itReads } from "../../../support/criteria/readings";

itReads([["分为达成、部分达成、未达成三档，分别按分值区间100%-80%（含）、80%-60%（含）、60%-0%确定", 10, "[0 10]"]]);
