/** The scale bar: a round distance and how long it is on the map. */
import messages from "virtual:messages/map";
import { EARTH_RADIUS_KILOMETRES } from "../itinerary/distance";

/** Width of the world in CSS pixels at zoom 0. */
const WORLD_WIDTH = 256;

/** A bar on the map. */
export interface ScaleBar {
  readonly kilometres: number;
  /** Its length in CSS pixels. */
  readonly width: number;
}

/**
 * Kilometres on the ground that one CSS pixel stands for. The map is in Web Mercator, which enlarges
 * by 1 / cos(latitude) (Snyder, Map Projections: A Working Manual, 1987, p. 44).
 * @param latitude in degrees
 */
export function kilometresPerPixel(latitude: number, zoom: number): number {
  const circumference = 2 * Math.PI * EARTH_RADIUS_KILOMETRES;
  return (circumference * Math.cos((latitude * Math.PI) / 180)) / (WORLD_WIDTH * 2 ** zoom);
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten kilometres that is not wider than `most` CSS
 * pixels, right at a latitude in degrees.
 */
export function scaleBar(latitude: number, zoom: number, most: number): ScaleBar {
  const perPixel = kilometresPerPixel(latitude, zoom);
  const limit = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(limit));
  const kilometres = power * ([5, 2].find((factor) => power * factor <= limit) ?? 1);
  return { kilometres, width: kilometres / perPixel };
}

/** "500 km", "1,000 km", "200 m". */
export function scaleInWords(kilometres: number): string {
  return kilometres < 1
    ? messages.metres({ length: Math.round(kilometres * 1000) })
    : messages.kilometres({ length: kilometres });
}
