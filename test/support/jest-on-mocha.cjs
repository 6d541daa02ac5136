// What our tests use of Jest, on Mocha: mutation testing runs them thousands of times, and Mocha runs a bundle that is
// already loaded in milliseconds where Jest loads it anew for each mutant.
const { bind } = require("jest-each");
const { expect } = require("expect");
const fc = require("fast-check");

// A few cases must do, the same ones for every fault, and the smallest one is of no interest. The time is for faults that
// make a case endless: a property that was interrupted before its first case counts as failed.
fc.configureGlobal({ numRuns: 20, seed: 1, endOnFailure: true, interruptAfterTimeLimit: 3_000 });

const { describe, it, before, after } = globalThis;
const inTables = (of) => Object.assign(of, { each: bind(of) });
Object.assign(globalThis, {
  describe: inTables(describe),
  it: inTables(it),
  test: inTables(it),
  beforeAll: before,
  afterAll: after,
  expect,
  jest: { setTimeout: () => undefined },
});
