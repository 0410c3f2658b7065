/** Every citation in a record, wherever in it it stands. */
import type { Citation } from "../itinerary/source";
import type { FieldPath } from "./located";

/** A citation and the way to it inside its record. */
export interface PlacedCitation {
  readonly path: FieldPath;
  readonly citation: Citation;
}

interface Citing {
  readonly sources: readonly Citation[];
  readonly dispute?:
    | { readonly readings: readonly { readonly sources: readonly Citation[] }[] }
    | undefined;
  readonly attestations?: readonly { readonly sources: readonly Citation[] }[];
}

/** The citations of a record itself, of the rival readings of its dispute, of its attestations. */
export function citationsIn(record: Citing): readonly PlacedCitation[] {
  const placed = (sources: readonly Citation[], path: FieldPath): readonly PlacedCitation[] =>
    sources.map((citation, index) => ({ path: [...path, "sources", index], citation }));
  return [
    ...placed(record.sources, []),
    ...(record.dispute?.readings ?? []).flatMap(({ sources }, index) =>
      placed(sources, ["dispute", "readings", index]),
    ),
    ...(record.attestations ?? []).flatMap(({ sources }, index) =>
      placed(sources, ["attestations", index]),
    ),
  ];
}
