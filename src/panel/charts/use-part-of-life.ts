import { useDeferredValue, useMemo } from "react";
import { type PartOfLife, wholeLife } from "../../itinerary/figures/part-of-life";
import { useItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";

/**
 * What the charts are of: the days and segments that the filter of the view leaves. It may lag
 * behind while the filter changes, so that map and timeline do not wait for the charts.
 */
export function usePartOfLife(): PartOfLife {
  const itinerary = useItinerary();
  const matching = useDeferredValue(useView((view) => view.matching));
  const period = useDeferredValue(useView((view) => view.filter.period));
  return useMemo(() => {
    const whole = wholeLife(itinerary);
    if (matching === null) return whole;
    return {
      first: Math.max(whole.first, period?.first ?? whole.first),
      last: Math.min(whole.last, period?.last ?? whole.last),
      includes: ({ index }) => matching.indices.has(index),
    };
  }, [itinerary, matching, period]);
}
