/** The parts of the world that belong into view. */
import type { Extent } from "../itinerary/extent";
import type { Itinerary } from "../itinerary/itinerary";
import { placeById } from "../itinerary/itinerary";
import { segmentsOfJourney, summarizeJourney } from "../itinerary/journey-summary";
import type { Position } from "../itinerary/place";
import type { Segment } from "../itinerary/segment";
import type { FollowedJourney } from "../view/view";

/** The extent of all that segments touch; null for none. */
export function extentOfSegments(
  itinerary: Itinerary,
  segments: readonly Segment[],
): Extent | null {
  return extentOfPositions(
    segments.flatMap((segment) =>
      segment.kind === "leg"
        ? segment.line
        : [placeById(itinerary, segment.kind === "stay" ? segment.place : segment.from).position],
    ),
  );
}

/** The extent of positions; null for none. */
export function extentOfPositions(positions: readonly Position[]): Extent | null {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return west > east ? null : { southWest: [west, south], northEast: [east, north] };
}

/** What to show of the life: all of it, a followed journey, or the way to one of its stops. */
export function extentOfView(
  itinerary: Itinerary,
  followed: FollowedJourney | null,
): Extent | null {
  const journey = itinerary.atlas.journeys.find(({ id }) => id === followed?.id);
  if (!journey) return extentOfSegments(itinerary, itinerary.atlas.segments);
  if (followed === null || followed.stop === null) {
    const beside = itinerary.atlas.journeys.find(({ id }) => id === followed?.beside);
    return extentOfSegments(
      itinerary,
      [journey, ...(beside ? [beside] : [])].flatMap((one) => segmentsOfJourney(itinerary, one)),
    );
  }
  const stop = summarizeJourney(itinerary, journey).stops[followed.stop];
  if (!stop) return null;
  return extentOfSegments(itinerary, [...(stop.arrival ? [stop.arrival] : []), ...stop.stays]);
}
