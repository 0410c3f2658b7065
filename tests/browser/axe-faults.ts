/** What axe finds in a page that would shut readers with assistive technology out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Each violation with the first element at fault; empty when there is none. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // While days fly past, the text of the last one read is pale; nobody is to read it then.
  await page.locator(".panel-waiting").waitFor({ state: "detached" });
  // Evaluated, not added as a script: the page's policy allows no scripts but its own.
  await page.evaluate(AXE);
  const violations = await page.evaluate<Violation[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
