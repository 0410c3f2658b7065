import { useMemo } from "react";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import type { SourcedSegment } from "../../itinerary/segment";
import { segmentsMatching } from "../../itinerary/segments-matching";
import { useView } from "../../view/view";

/** The segments that the filter of the view leaves, in order of time. */
export function useMatchingSegments(itinerary: SourcedItinerary): readonly SourcedSegment[] {
  const filter = useView((view) => view.filter);
  return useMemo(() => segmentsMatching(itinerary, filter), [itinerary, filter]);
}
