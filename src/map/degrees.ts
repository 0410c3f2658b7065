/** Degrees in words, in the language of the page. */
import messages from "virtual:messages/map";

/** "60° N", "0°". @param latitude in whole degrees */
export function parallelInWords(latitude: number): string {
  if (latitude === 0) return "0°";
  const degrees = Math.abs(latitude);
  return latitude > 0 ? messages.north({ degrees }) : messages.south({ degrees });
}

/** "30° E", "180°". @param longitude in whole degrees; it may run on past 180 */
export function meridianInWords(longitude: number): string {
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  const degrees = Math.abs(turned);
  if (degrees === 0 || degrees === 180) return `${degrees}°`;
  return turned > 0 ? messages.east({ degrees }) : messages.west({ degrees });
}
