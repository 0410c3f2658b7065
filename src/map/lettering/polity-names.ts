/** The names of polities as they are set along their lines. */
import type { PolityLettering } from "../../itinerary/polity-lettering";
import type { LineName } from "./line-name";

/** Great polities go before all places but those he has just been at; small ones among towns. */
const STYLES = {
  great: { style: "great polity", priority: 30_000_000 },
  wide: { style: "polity", priority: 20_000_000 },
  plain: { style: "small polity", priority: 11_000_100 },
} as const;

/** Makes names of the lettering kept with the facts. */
export function polityNames(lettering: readonly PolityLettering[]): readonly LineName[] {
  return lettering.map(({ polity, latin, original, from, to, style, zooms, line }) => ({
    ...STYLES[style],
    id: `polity ${polity} ${from ?? ""} ${zooms[0]}`,
    latin,
    original,
    from,
    to,
    fromZoom: zooms[0],
    toZoom: zooms[1],
    line,
  }));
}
