/* global describe */
// The tests named by a global as if they were one file: what they share is then loaded once, not once a file.
const fc = require("fast-check");

// Whether a fault is noticed is asked thousands of times: a few cases must do, and the smallest one is of no interest.
fc.configureGlobal({ numRuns: 20, endOnFailure: true });
for (const file of globalThis.testFiles) {
  describe(file, () => {
    require(`../../${file}`);
  });
}
