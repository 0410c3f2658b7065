/** The ways a reader can change the filter. */
import type { DayRange } from "../itinerary/day-range";
import type { Itinerary } from "../itinerary/itinerary";
import { NO_FILTER, type SegmentFilter } from "../itinerary/segment-filter";
import { changeView, currentView } from "./view";

/**
 * Filters by something else. A period or an extent that the reader sets, or takes away, no longer
 * goes with the timeline or the map.
 */
export function changeFilter(change: Partial<SegmentFilter>): void {
  const { filter, periodFollows, extentFollows } = currentView();
  changeView({
    filter: { ...filter, ...change },
    periodFollows: periodFollows && change.period === undefined,
    extentFollows: extentFollows && change.extent === undefined,
  });
}

/** Shows everything again. */
export function clearFilter(): void {
  changeFilter(NO_FILTER);
}

/** Sets the period; one that is the whole life asks nothing. */
export function filterByPeriod({ atlas }: Itinerary, period: DayRange | null): void {
  changeFilter({ period: isWholeLife(period, atlas.birth, atlas.death) ? null : period });
}

function isWholeLife(period: DayRange | null, birth: number, death: number): boolean {
  return period !== null && period.first <= birth && period.last >= death;
}

/** Takes the period from the timeline, and goes with it; or no longer. */
export function followTimeline(follow: boolean): void {
  const { filter, timeWindow } = currentView();
  changeView({
    periodFollows: follow,
    filter: { ...filter, period: follow ? timeWindow : null },
  });
}

/** Shows only what is on the map, and goes with it as the reader moves it; or no longer. */
export function followMap(follow: boolean): void {
  const { filter, mapExtent } = currentView();
  changeView({
    extentFollows: follow,
    filter: { ...filter, extent: follow ? mapExtent : null },
  });
}
