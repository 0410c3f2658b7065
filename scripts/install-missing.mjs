/** Installs the dependencies when they are not there, or not those of the lockfile. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const LEAST_NODE = [20, 19];

/** Ends the process with one clear sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (enough) return;
  console.error(
    `This project needs Node ${LEAST_NODE.join(".")} or later; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. */
export function installMissing() {
  const installed = "node_modules/.package-lock.json";
  const current =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
  if (current) return;
  console.log("Installing what is missing ...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Runs a command with its output shown; ends the process with its code when it fails. */
export function run(command, commandArguments, environment = {}) {
  const { status, error } = spawnSync(command, commandArguments, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
