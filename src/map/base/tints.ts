/** Tints for the polities, so that no two that ever shared a border have the same. */
import { neighbors } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

/** The map of polities: one geometry for each outline of each of them. */
export type PolityTopology = Topology<{ polities: GeometryCollection }>;

/**
 * The number of a tint for each polity. Those with the most neighbours choose first, each the tint
 * that the fewest of its neighbours have.
 */
export function tintsOf(topology: PolityTopology, count: number): ReadonlyMap<string, number> {
  const shapes = topology.objects.polities.geometries;
  const spanOf = (shape: GeometryObject | undefined): Span => (shape?.properties ?? {}) as Span;
  const polityOf = (shape: GeometryObject | undefined): string => spanOf(shape).polity ?? "";
  const bordering = new Map<string, Set<string>>();
  for (const [index, others] of neighbors(shapes).entries()) {
    const polity = polityOf(shapes[index]);
    const known = bordering.get(polity) ?? new Set();
    for (const other of others) {
      if (coexist(spanOf(shapes[index]), spanOf(shapes[other]))) known.add(polityOf(shapes[other]));
    }
    known.delete(polity);
    bordering.set(polity, known);
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

/** Whose an outline is, and over which days: ISO dates, half open; null for no bound. */
interface Span {
  readonly polity?: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** ISO dates of four-digit years are in order as text. */
function coexist(a: Span, b: Span): boolean {
  const before = (end: Span["to"], start: Span["from"]): boolean =>
    typeof end === "string" && typeof start === "string" && end <= start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}
