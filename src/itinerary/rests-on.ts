/** What rests on a source. */
import type { SourcedEvent } from "./event";
import type { Evidence } from "./evidence";
import type { SourcedItinerary } from "./itinerary";
import type { Person } from "./person";
import type { SourcedPlace } from "./place";
import type { SourcedSegment } from "./segment";
import type { Citation } from "./source";
import type { Work } from "./work";

/** What a citation is for: what a record says, another reading of it, or one day of a stay. */
export type CitationRole = "account" | "other-reading" | "attestation";

/** The record that cites. */
export type Claimant =
  | { readonly kind: "segment"; readonly segment: SourcedSegment }
  | { readonly kind: "event"; readonly event: SourcedEvent }
  | { readonly kind: "place"; readonly place: SourcedPlace }
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "work"; readonly work: Work };

/** A claim that cites a source, and where in it. */
export type Claim = Claimant & { readonly role: CitationRole; readonly citation: Citation };

/** All claims that cite a source: segments, events, places, people, works, each in the atlas's order. */
export function claimsRestingOn({ atlas }: SourcedItinerary, sourceId: string): readonly Claim[] {
  const claims: readonly Claim[] = [
    ...atlas.segments.flatMap((segment) => [
      ...claimsOf({ kind: "segment", segment }, segment),
      ...(segment.kind === "stay" ? segment.attestations : []).flatMap(({ citations }) =>
        withRole(citations, { kind: "segment", segment }, "attestation"),
      ),
    ]),
    ...atlas.events.flatMap((event) => claimsOf({ kind: "event", event }, event)),
    ...atlas.places.flatMap((place) =>
      withRole(place.citations, { kind: "place", place }, "account"),
    ),
    ...atlas.people.flatMap((person) =>
      withRole(person.citations, { kind: "person", person }, "account"),
    ),
    ...atlas.works.flatMap((work) => withRole(work.citations, { kind: "work", work }, "account")),
  ];
  return claims.filter(({ citation }) => citation.work === sourceId);
}

function claimsOf(claimant: Claimant, { citations, dispute }: Evidence): readonly Claim[] {
  return [
    ...withRole(citations, claimant, "account"),
    ...(dispute?.readings ?? []).flatMap((reading) =>
      withRole(reading.citations, claimant, "other-reading"),
    ),
  ];
}

function withRole(
  citations: readonly Citation[],
  claimant: Claimant,
  role: CitationRole,
): readonly Claim[] {
  return citations.map((citation) => ({ ...claimant, role, citation }));
}
