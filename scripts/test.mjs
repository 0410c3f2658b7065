/** `npm test`: everything that must hold, from a fresh clone. */
import { installMissing, requireNode, run } from "./install-missing.mjs";

requireNode();
installMissing();

const { findBrowser } = await import("./find-browser.mjs");
const browser = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const steps = [
  ["Lint and format", "npx", ["biome", "check", "--error-on-warnings", "."]],
  ["Types", "npx", ["tsc", "--project", "."]],
  ["Data", "npm", ["run", "--silent", "geo", "--", "--check"]],
  ["Build", "npm", ["run", "--silent", "build", "--", "--logLevel", "warn"]],
  ["Tests", "npx", ["vitest", "run", "--configLoader", "runner"]],
];
for (const [title, command, commandArguments] of steps) {
  console.log(`\n${title}`);
  run(command, commandArguments, { ATLAS_BROWSER: browser });
}
