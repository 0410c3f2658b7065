/** How the benchmark starts the browser. */

/** As the tests start it. */
export const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** No frame waits for the screen: what is measured is how soon it could be shown. */
export const UNBOUND_FLAGS: readonly string[] = [
  ...FLAGS,
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
];
