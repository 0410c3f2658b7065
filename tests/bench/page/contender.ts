/** What the benchmark asks of each way to draw a growing trail. */
import type { FeatureCollection, LineString } from "geojson";
import L from "leaflet";
import type { Itinerary } from "../../../src/itinerary/itinerary";
import type { Leg } from "../../../src/itinerary/segment";

/** A trail on a map that can be asked to show any moment. */
export interface Contender {
  /** Puts the map into the page and shows the life up to a moment. */
  mount(element: HTMLElement, itinerary: Itinerary, moment: number): void | Promise<void>;
  /** Shows the life up to a moment. */
  show(moment: number): void;
  /** Settles when a worker that paints has handed over all; not needed where the page itself paints. */
  painted?(): Promise<void>;
}

/** The same view for all. */
export const CENTER = L.latLng(52, 38);
export const ZOOM = 4;
export const LINE = { color: "#9b1c18", weight: 2, opacity: 0.9 };

const MILLISECONDS_PER_DAY = 86_400_000;
/** One of them knows no time before 1970: for all, the life is lived a century later. */
const DAYS_LATER = 36_525;

/** A moment as the others count time: milliseconds since 1970. */
export function timeOf(moment: number): number {
  return Math.round((moment + DAYS_LATER) * MILLISECONDS_PER_DAY);
}

/** A bare Leaflet map. */
export function plainMap(element: HTMLElement, preferCanvas: boolean): L.Map {
  return L.map(element, { preferCanvas, zoomControl: false, attributionControl: false }).setView(
    CENTER,
    ZOOM,
  );
}

export interface TimedProperties {
  readonly start: number;
  readonly end: number;
}

/** The legs as GeoJSON; each is there from its end on. */
export function timedLegs(itinerary: Itinerary): FeatureCollection<LineString, TimedProperties> {
  const end = timeOf(itinerary.atlas.death + 2);
  return {
    type: "FeatureCollection",
    features: itinerary.atlas.segments
      .filter((segment): segment is Leg => segment.kind === "leg")
      .map((leg) => ({
        type: "Feature",
        properties: { start: timeOf(leg.end), end },
        geometry: { type: "LineString", coordinates: leg.line.map(([x, y]) => [x, y]) },
      })),
  };
}
