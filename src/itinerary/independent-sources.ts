/** How many voices speak for a claim. */
import type { SourcedItinerary } from "./itinerary";
import type { Citation, Source } from "./source";

/**
 * How many independent works are cited: works by one author are one voice, however many there are;
 * a work without a named author is a voice of its own.
 */
export function independentVoices(
  itinerary: SourcedItinerary,
  citations: readonly Citation[],
): number {
  return new Set(
    citations.map(({ work }) => {
      const source = itinerary.sourcesById.get(work);
      return source ? voiceOf(source) : work;
    }),
  ).size;
}

function voiceOf({ id, author, editor }: Source): string {
  const [first] = author ?? editor ?? [];
  return first?.literal ?? (first?.family ? `${first.family}, ${first.given ?? ""}` : id);
}

/** Of some claims, how many rest on two independent works at least. */
export function withTwoVoices(
  itinerary: SourcedItinerary,
  claims: readonly { readonly citations: readonly Citation[] }[],
): number {
  return claims.filter(({ citations }) => independentVoices(itinerary, citations) >= 2).length;
}
