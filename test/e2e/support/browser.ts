export { type Browsing, built, startBrowser } from "./browsing";

/** `describe`, skipped where there is no browser. */
export const inBrowser = process.env["SCORECHECK_BROWSER"] === undefined ? describe.skip : describe;
