/** The names that are set along lines: polities and seas from the start, rivers from nearer. */
import lettering from "../../../geo/polities/lettering.yaml";
import type { LineName } from "./line-name";
import { polityNames } from "./polity-names";
import { SEA_NAMES } from "./sea-names";

export const POLITY_AND_SEA_NAMES: readonly LineName[] = [...polityNames(lettering), ...SEA_NAMES];

/** From this zoom on, some river has a name: until then their courses need not be fetched. */
export const RIVER_NAMES_FROM_ZOOM = 3.75;

/** Fetches the names of rivers. */
export async function fetchRiverNames(): Promise<readonly LineName[]> {
  return (await import("./river-names")).RIVER_NAMES;
}
