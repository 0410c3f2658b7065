/** The works that what is in view rests on. */
import { judgementOfDay } from "../../itinerary/certainty-of-day";
import { dayOfMoment } from "../../itinerary/day";
import type { Evidence } from "../../itinerary/evidence";
import { eventsOfDay, type SourcedItinerary, segmentOfDay } from "../../itinerary/itinerary";
import type { SourcedSegment } from "../../itinerary/segment";
import type { Citation, Source } from "../../itinerary/source";
import { eventsAt, placesWithin, staysAt } from "../../itinerary/stays";
import type { View } from "../../view/view";

/** A work, with where in it the claims are found. */
export interface CitedWork {
  readonly source: Source;
  readonly loci: readonly string[];
}

/** The works behind what is opened, or behind the day, each once, in the order they are first cited. */
export function worksOfView(
  itinerary: SourcedItinerary,
  view: Pick<View, "selection" | "moment">,
): readonly CitedWork[] {
  const works = new Map<string, { source: Source; loci: Set<string> }>();
  for (const { work, locus } of citationsOfView(itinerary, view)) {
    const source = itinerary.sourcesById.get(work);
    if (!source) continue;
    const known = works.get(work) ?? { source, loci: new Set<string>() };
    if (locus !== undefined) known.loci.add(locus);
    works.set(work, known);
  }
  return [...works.values()].map(({ source, loci }) => ({ source, loci: [...loci] }));
}

function citationsOfView(
  itinerary: SourcedItinerary,
  { selection, moment }: Pick<View, "selection" | "moment">,
): readonly Citation[] {
  switch (selection.kind) {
    case "now": {
      const day = dayOfMoment(moment);
      const { ground } = judgementOfDay(itinerary, day);
      return [
        ...(ground.kind === "attestation" ? ground.attestation.citations : []),
        ...citationsOf(segmentOfDay(itinerary, day)),
        ...eventsOfDay(itinerary, day).flatMap(citationsOf),
      ];
    }
    case "place": {
      const place = itinerary.placesById.get(selection.id);
      if (!place) return [];
      const inside = placesWithin(itinerary, place);
      const ids = new Set(inside.map(({ id }) => id));
      return [
        ...inside.flatMap(({ citations }) => citations),
        ...staysAt(itinerary, ids).flatMap(citationsOf),
        ...eventsAt(itinerary, ids).flatMap(citationsOf),
      ];
    }
    case "leg": {
      const leg = itinerary.segmentsById.get(selection.id);
      return leg ? citationsOf(leg) : [];
    }
    case "event": {
      const event = itinerary.eventsById.get(selection.id);
      return event ? citationsOf(event) : [];
    }
    case "person":
      return itinerary.peopleById.get(selection.id)?.citations ?? [];
    case "work":
      return itinerary.worksById.get(selection.id)?.citations ?? [];
    case "source":
      return [{ work: selection.id }];
  }
}

/** What a record cites, for what it says and for other readings. */
function citationsOf(record: Evidence | SourcedSegment): readonly Citation[] {
  return [
    ...record.citations,
    ...(record.dispute?.readings ?? []).flatMap(({ citations }) => citations),
  ];
}
