/** What the card of a place says of its position and of what lies near. */
import { gregorianFromDay } from "../itinerary/day";
import type { NearbyPlace } from "../itinerary/nearby";
import type { Position } from "../itinerary/place";
import { kilometresInWords } from "./words";

/** "48.2082° N, 16.3738° E". */
export function coordinatesInWords([longitude, latitude]: Position): string {
  const ns = `${Math.abs(latitude).toFixed(4)}° ${latitude < 0 ? "S" : "N"}`;
  const ew = `${Math.abs(longitude).toFixed(4)}° ${longitude < 0 ? "W" : "E"}`;
  return `${ns}, ${ew}`;
}

/** Latitude and longitude as other maps take them: "48.20820, 16.37380". */
export function coordinatesToCopy([longitude, latitude]: Position): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** How well the position is known, from kilometres: "known to the building". */
export function precisionInWords(kilometres: number): string {
  const within = `to within ${kilometresInWords(kilometres)}`;
  if (kilometres <= 0.15) return `known to the building, ${within}`;
  if (kilometres <= 1) return `known to the street or grounds, ${within}`;
  if (kilometres <= 3) return `known to the town, ${within}`;
  if (kilometres <= 10) return `known to the surroundings, ${within}`;
  return `stands for a wider region, ${within}`;
}

/** How far a place is, and when he was there: "12 km, 1905–1917". */
export function nearbyInWords({ kilometres, days }: NearbyPlace): string {
  const distance = kilometresInWords(kilometres);
  if (days === null) return `${distance}, no stay there`;
  const first = gregorianFromDay(days.first).year;
  const last = gregorianFromDay(days.last).year;
  return first === last ? `${distance}, ${first}` : `${distance}, ${first}–${last}`;
}

/** Another map, and the address that opens it at a place. */
export interface OtherMap {
  readonly name: string;
  readonly address: string;
}

/** The zoom at which another map shows a place known to within some kilometres. */
function zoomFor(precision: number): number {
  if (precision <= 0.5) return 17;
  return precision <= 5 ? 13 : 9;
}

/** Well-known maps and gazetteers at a place. Nothing is asked of them before the reader goes there. */
export function otherMaps(
  [longitude, latitude]: Position,
  precision: number,
  geonames: number | null,
): readonly OtherMap[] {
  const point = `${latitude.toFixed(5)}%2C${longitude.toFixed(5)}`;
  const zoom = zoomFor(precision);
  return [
    {
      name: "OpenStreetMap",
      address: `https://www.openstreetmap.org/?mlat=${latitude.toFixed(5)}&mlon=${longitude.toFixed(5)}#map=${zoom}/${latitude.toFixed(5)}/${longitude.toFixed(5)}`,
    },
    { name: "Google Maps", address: `https://www.google.com/maps/search/?api=1&query=${point}` },
    ...(geonames === null
      ? []
      : [{ name: "GeoNames", address: `https://www.geonames.org/${geonames}` }]),
  ];
}
