/** Tints for the polities, so that no two that shared a border on one day have the same. */
import { neighbors } from "topojson-client";
import { type OutlineProperties, outlinesOf, type PolityTopology } from "./borders-of-day";

/**
 * The number of a tint for each polity. Those with the most neighbours choose first, each the tint
 * that the fewest of its neighbours have.
 */
export function tintsOf(topology: PolityTopology, count: number): ReadonlyMap<string, number> {
  const outlines = outlinesOf(topology).map(({ properties }) => properties);
  const bordering = new Map<string, Set<string>>();
  for (const [index, others] of neighbors([...outlinesOf(topology)]).entries()) {
    const own = outlines[index];
    if (!own) continue;
    const known = bordering.get(own.polity) ?? new Set();
    for (const other of others.flatMap((at) => outlines[at] ?? [])) {
      if (coexist(own, other)) known.add(other.polity);
    }
    known.delete(own.polity);
    bordering.set(own.polity, known);
  }
  const tints = new Map<string, number>();
  const inOrder = [...bordering].sort(
    ([a, of], [b, others]) => others.size - of.size || a.localeCompare(b),
  );
  for (const [polity, others] of inOrder) {
    const uses = Array.from({ length: count }, () => 0);
    for (const other of others) {
      const tint = tints.get(other);
      if (tint !== undefined) uses[tint] = (uses[tint] ?? 0) + 1;
    }
    const least = Math.min(...uses);
    tints.set(polity, uses.indexOf(least));
  }
  return tints;
}

/** ISO dates of four-digit years are in order as text. */
function coexist(a: OutlineProperties, b: OutlineProperties): boolean {
  const before = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && end <= start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}
