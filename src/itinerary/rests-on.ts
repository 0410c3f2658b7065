/** What rests on a source. */
import type { LifeEvent } from "./event";
import type { Itinerary } from "./itinerary";
import type { Segment } from "./segment";
import type { Citation } from "./source";

/** A claim that cites a source, and where in it. */
export type Claim =
  | { readonly kind: "segment"; readonly segment: Segment; readonly citation: Citation }
  | { readonly kind: "event"; readonly event: LifeEvent; readonly citation: Citation };

/** All claims that cite a source: segments first, then events, each in order of time. */
export function claimsRestingOn({ atlas }: Itinerary, sourceId: string): readonly Claim[] {
  const cites = ({ work }: Citation) => work === sourceId;
  return [
    ...atlas.segments.flatMap((segment): Claim[] =>
      segment.citations.filter(cites).map((citation) => ({ kind: "segment", segment, citation })),
    ),
    ...atlas.events.flatMap((event): Claim[] =>
      event.citations.filter(cites).map((citation) => ({ kind: "event", event, citation })),
    ),
  ];
}
