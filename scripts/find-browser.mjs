/** Finds a Chromium-family browser for the tests. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
  "msedge",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  join(homedir(), "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
];

/**
 * The path of a browser: the one named by ATLAS_BROWSER, an installed Chrome, Chromium or Edge,
 * Playwright's own, or on Debian as root the package chromium, installed now.
 * @returns {Promise<string>}
 * @throws {Error} with what to do when there is none.
 */
export async function findBrowser() {
  const named = process.env.ATLAS_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`ATLAS_BROWSER names "${named}", but there is no such file.`);
  }
  return installedBrowser() ?? (await playwrightBrowser()) ?? debianBrowser() ?? noBrowser();
}

function installedBrowser() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

async function playwrightBrowser() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function debianBrowser() {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return null;
  console.log("No browser found; installing the Debian package chromium ...");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return installedBrowser();
}

function noBrowser() {
  throw new Error(
    "The tests need a browser and found none. Install Chrome, Chromium or Edge, or run " +
      '"npx playwright-core install chromium", or set ATLAS_BROWSER to the path of one.',
  );
}
