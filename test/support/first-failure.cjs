/* global afterEach */
// Stands before the tests that mutation testing runs thousands of times, and keeps each run short.
const fc = require("fast-check");
const { getState } = require("jest-circus");

// A few cases must do, and the smallest one is of no interest.
fc.configureGlobal({ numRuns: 20, endOnFailure: true });

// One test that fails is enough.
afterEach(() => {
  const { currentlyRunningTest, rootDescribeBlock } = getState();
  if (currentlyRunningTest?.errors.length) skipAll(rootDescribeBlock);
});

function skipAll({ children }) {
  for (const child of children) {
    if (child.type === "test") child.mode = "skip";
    else skipAll(child);
  }
}
