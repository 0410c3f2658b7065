/** The path of a Chromium-family browser for the tests; see find-browser.mjs. */
export function findBrowser(): Promise<string>;
