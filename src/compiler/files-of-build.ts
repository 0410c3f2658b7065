/**
 * How the script of the page is divided into files: one for the first view, one for the cards that
 * tell, and one for whatever else is fetched when it is asked for. Few files pack smaller than many.
 */
import type { Rolldown } from "vite";

/** What the cards are made of: see src/panel/telling.ts. */
const TELLING = /\/src\/panel\/telling\.ts$/;

/** The groups of modules that share a file, for Rolldown. */
export const FILES_OF_BUILD: Rolldown.CodeSplittingGroup[] = [
  { name: "first-view", tags: ["$initial"], priority: 2 },
  {
    name: (id, build) => (isNeededByTelling(id, build, new Set()) ? "telling" : null),
    priority: 1,
    // Without it the first view would be drawn into the group of the cards.
    includeDependenciesRecursively: false,
  },
];

function isNeededByTelling(
  id: string,
  build: Rolldown.ChunkingContext,
  seen: Set<string>,
): boolean {
  if (TELLING.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = build.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isNeededByTelling(importer, build, seen));
}
