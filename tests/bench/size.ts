/** `npm run size`: the files of a first visit, by gzip, before there is something to look at and after. */
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { type FetchedFile, firstViewOf } from "../browser/first-view";
import { serveBuild } from "../browser/serve-build";

/** Milliseconds after which everything that follows the first view has been asked for. */
const SETTLED = 5000;

const served = await serveBuild();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(served.address);
  await page.waitForTimeout(SETTLED);
  const { first, later, bytes } = firstViewOf(requests, served.address);
  print("First view", first);
  console.log(`${inKilobytes(bytes)}  in all\n`);
  print("After it", later);
} finally {
  await browser.close();
  await served.close();
}

function print(title: string, files: readonly FetchedFile[]): void {
  console.log(`${title} (KB by gzip)`);
  for (const { name, bytes } of files.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`${inKilobytes(bytes)}  ${name}`);
  }
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
