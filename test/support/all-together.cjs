/* global describe */
// The tests named by a global as if they were one file: what they share is then loaded once, not once a file.
for (const file of globalThis.testFiles) {
  describe(file, () => {
    require(`../../${file}`);
  });
}
