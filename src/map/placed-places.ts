/** How a placed place looks in the page and is spoken, and what that depends on. */
import type { PlacedPlace } from "./place-layout";
import type { ShownPlace } from "./shown-places";
import { spokenSite } from "./site-standing";

/** All that a mark and its name depend on. */
export function inWords({ shown, name, order, radius, crowded, point }: PlacedPlace): string {
  const { standing, members, site } = shown;
  const { state, selected, inJourney, recent } = standing;
  return `${site.place.id} ${name} ${order} ${members.length} ${radius} ${crowded} ${state} ${selected} ${inJourney} ${recent} ${point.x} ${point.y}`;
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
