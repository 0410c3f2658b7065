/** Copies of the small set of facts, with something changed in them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Compilation, compileGeo } from "../../../src/compiler/compile";
import { problemInWords } from "../../../src/compiler/problems";
import type { Atlas } from "../../../src/itinerary/atlas";

export const GOOD_FACTS = "tests/fixtures/geo";

/** One change: the file, the text to find in it (which must be there), and what to put instead. */
export type Change = readonly [file: string, find: string, replace: string];

/** A copy of the good facts with changes made to it; removed again after `use`. */
export function withChangedFacts<Result>(
  changes: readonly Change[],
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  try {
    cpSync(GOOD_FACTS, folder, { recursive: true });
    for (const [file, find, replace] of changes) {
      const path = join(folder, file);
      const content = readFileSync(path, "utf8");
      if (!content.includes(find)) throw new Error(`"${find}" is not in ${file}.`);
      writeFileSync(
        path,
        content.replace(find, () => replace),
      );
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The problems of changed facts in words, with file names from the folder of facts. */
export function problemsAfter(...changes: Change[]): readonly string[] {
  return withChangedFacts(changes, (folder) => {
    const result = compileGeo(folder);
    if (result.kind === "atlas") return [];
    const prefix = `${relative(process.cwd(), folder).replaceAll("\\", "/")}/`;
    return result.problems.map((problem) => problemInWords(problem).replaceAll(prefix, ""));
  });
}

/** The atlas of changed facts. */
export function atlasAfter(...changes: Change[]): Atlas {
  return atlasOf(withChangedFacts(changes, compileGeo));
}

/** The atlas of a compilation that found no problems. */
export function atlasOf(result: Compilation): Atlas {
  if (result.kind === "atlas") return result.atlas;
  throw new Error(result.problems.map(problemInWords).join("\n"));
}
