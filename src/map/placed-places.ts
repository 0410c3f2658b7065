/** The places that are marked on the map as it stands, and what of them wants a name. */
import type L from "leaflet";
import type { Box } from "./lettering/box";
import { LABEL_HEIGHT, labelWidth } from "./lettering/label-width";
import type { RankedRequest } from "./lettering/line-names";
import type { NameRequest } from "./lettering/place-names";
import { settingsBeside } from "./lettering/point-settings";
import type { PlaceMark } from "./place-mark";
import type { ShownPlace } from "./shown-places";
import { importanceOf, spokenSite } from "./site-standing";

/** A place to be marked, where, and how. */
export interface PlacedPlace {
  readonly mark: PlaceMark;
  readonly shown: ShownPlace;
  readonly point: L.Point;
  readonly name: string;
  readonly order: string;
  readonly radius: number;
  readonly crowded: boolean;
}

/** Whether it is a mark that names keep off. */
export function hasFullMark({ crowded, shown: { standing } }: PlacedPlace): boolean {
  return !crowded && standing.state !== "future" && standing.inJourney;
}

/** All that a mark and its name depend on. */
export function inWords({ shown, name, order, radius, crowded, point }: PlacedPlace): string {
  const { standing, members, site } = shown;
  const { state, selected, inJourney, recent } = standing;
  return `${site.place.id} ${name} ${order} ${members.length} ${radius} ${crowded} ${state} ${selected} ${inJourney} ${recent} ${point.x} ${point.y}`;
}

/** What wants a name, by rank: the most important first. */
export function ranked(
  placed: readonly PlacedPlace[],
  lines: readonly RankedRequest[],
  area: Box,
): readonly NameRequest[] {
  const points = placed
    .filter(({ shown: { standing } }) => {
      return standing.selected || (standing.state !== "future" && standing.inJourney);
    })
    .map(({ shown, point, name, order, radius }) => ({
      id: shown.site.place.id,
      priority: importanceOf(shown.standing),
      settings: settingsBeside({
        x: point.x,
        y: point.y,
        radius,
        width: labelWidth(name, order, shown.members.length - 1),
        height: LABEL_HEIGHT,
      }),
      keepsOffMarks: true,
      // A place that a card covers keeps its name all the same; it comes out when the map is moved.
      keepsInArea:
        point.x >= area.left &&
        point.x <= area.right &&
        point.y >= area.top &&
        point.y <= area.bottom,
    }));
  return [...points, ...lines].sort((a, b) => b.priority - a.priority);
}

/** The classes of its mark. */
export function classesOf({ site, standing, members }: ShownPlace, crowded: boolean): string {
  const { state, inJourney, selected } = standing;
  const classes = ["place-mark", `place-${state}`];
  if (crowded) classes.push("place-crowded");
  if (members.length > 1) classes.push("place-cluster");
  if (!inJourney) classes.push("place-dimmed");
  if (selected) classes.push("place-selected");
  if (site.stays.length === 0) classes.push("place-event");
  return classes.join(" ");
}

/** "Vienna, 25 stays, 2,288 days", "Petrograd and 3 more places near it". */
export function spokenMark(name: string, { site, members }: ShownPlace, order: string): string {
  const stops = order === "" ? "" : `, stop ${order}`;
  const others = members.length - 1;
  if (others === 0) return `${spokenSite(name, site)}${stops}`;
  return `${name} and ${others} more ${others === 1 ? "place" : "places"} near it${stops}`;
}
