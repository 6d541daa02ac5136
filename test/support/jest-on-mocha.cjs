// What our tests use of Jest, on Mocha: mutation testing runs them thousands of times, and Mocha runs a bundle that is
// already loaded in milliseconds where Jest loads it anew for each mutant.
const { bind } = require("jest-each");
const { expect } = require("expect");
const fc = require("fast-check");

// A few cases must do, and the smallest one is of no interest.
fc.configureGlobal({ numRuns: 20, endOnFailure: true, interruptAfterTimeLimit: 100 });

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
