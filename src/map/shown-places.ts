/** Which places the map marks at a moment: towns or houses, gathered where they lie close. */
import type { Itinerary } from "../itinerary/itinerary";
import type { MatchingSegments, View } from "../view/view";
import { type Cluster, clustersAt } from "./clusters";
import { HOUSES_FROM_ZOOM, houseSites, type PlaceSite, townSites } from "./place-sites";
import { importanceOf, placesOfJourney, type SiteStanding, standingOf } from "./site-standing";

/** A place to be marked, and those it stands for. */
export interface ShownPlace {
  readonly site: PlaceSite;
  readonly standing: SiteStanding;
  /** All it stands for with itself first; more than one when it is a cluster. */
  readonly members: readonly PlaceSite[];
}

/** Finds the places to mark. Made once for an itinerary; remembers the clusters of each zoom. */
export interface PlacesToShow {
  readonly towns: readonly PlaceSite[];
  readonly houses: readonly PlaceSite[];
  /** The places of a view, the most important first. */
  at(view: View, zoom: number): readonly ShownPlace[];
}

/** Prepares the places of an itinerary. */
export function placesToShow(
  itinerary: Itinerary,
  matching: MatchingSegments | null,
): PlacesToShow {
  const towns = townSites(itinerary).filter(touchedBy(itinerary, matching, true));
  const houses = houseSites(itinerary).filter(touchedBy(itinerary, matching, false));
  const known = new Map<string, readonly Cluster[]>();
  const journeys = new Map<string, ReadonlySet<string> | null>();

  const journeyPlaces = (view: View, near: boolean): ReadonlySet<string> | null => {
    const key = `${view.journey?.id ?? ""} ${view.journey?.beside ?? ""} ${near}`;
    const before = journeys.get(key);
    if (before !== undefined) return before;
    const places = placesOfJourney(itinerary, view, near);
    journeys.set(key, places);
    return places;
  };
  // The places of a followed journey are gathered by themselves, so that none hides under another.
  const clusters = (
    view: View,
    zoom: number,
    journey: ReadonlySet<string> | null,
  ): readonly Cluster[] => {
    const key = `${journey ? `${view.journey?.id} ${view.journey?.beside}` : ""} ${zoom}`;
    const before = known.get(key);
    if (before) return before;
    const sites = zoom >= HOUSES_FROM_ZOOM ? houses : towns;
    const own = journey ? sites.filter(({ place }) => journey.has(place.id)) : sites;
    const rest = journey ? sites.filter(({ place }) => !journey.has(place.id)) : [];
    const gathered = [...clustersAt(own, zoom), ...clustersAt(rest, zoom)];
    known.set(key, gathered);
    return gathered;
  };

  return {
    towns,
    houses,
    at(view, zoom) {
      const journey = journeyPlaces(view, zoom >= HOUSES_FROM_ZOOM);
      return clusters(view, zoom, journey)
        .flatMap(({ members }) => shownOf(members, view, journey))
        .sort((a, b) => importanceOf(b.standing) - importanceOf(a.standing));
    },
  };
}

/** Tells the sites that some matching segment touches, houses or towns; all of them when none is asked for. */
function touchedBy(
  itinerary: Itinerary,
  matching: MatchingSegments | null,
  asTowns: boolean,
): (site: PlaceSite) => boolean {
  if (!matching) return () => true;
  const touched = new Set<string>();
  for (const index of matching.indices) {
    const segment = itinerary.atlas.segments[index];
    if (!segment) continue;
    for (const id of segment.kind === "stay" ? [segment.place] : [segment.from, segment.to]) {
      touched.add(asTowns ? (itinerary.placesById.get(id)?.within ?? id) : id);
    }
  }
  return ({ place }) => touched.has(place.id);
}

/**
 * A cluster at a moment: led by the greatest place reached by then. What is selected, and where he
 * is or has just been, stands by itself. What he has not reached only shows where nothing else does.
 */
function shownOf(
  members: readonly PlaceSite[],
  view: View,
  journey: ReadonlySet<string> | null,
): readonly ShownPlace[] {
  const standings = members.map((site) => standingOf(site, view, journey));
  const reached = standings.filter(({ state }) => state !== "future");
  const [lead, ...others] = reached;
  const selected = standings.filter((standing) => standing.selected && standing !== lead);
  if (!lead) {
    const first = selected[0] ?? standings[0];
    return first ? [{ site: first.site, standing: first, members: [first.site] }] : [];
  }
  const alone = others.filter(
    (standing) => standing.selected || standing.recent || standing.state === "present",
  );
  const gathered = others.filter((standing) => !alone.includes(standing));
  const unreached = selected.filter(({ state }) => state === "future");
  return [
    { site: lead.site, standing: lead, members: [lead, ...gathered].map(({ site }) => site) },
    ...[...alone, ...unreached].map((standing) => ({
      site: standing.site,
      standing,
      members: [standing.site],
    })),
  ];
}
