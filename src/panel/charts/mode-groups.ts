/** The ways of travelling, taken together where a chart has no room for ten. */
import type { Mode } from "../../itinerary/segment";

export const MODE_GROUPS = ["rail", "armoured-train", "water", "road", "other"] as const;
export type ModeGroup = (typeof MODE_GROUPS)[number];

const GROUP_OF_MODE: Readonly<Record<Mode, ModeGroup>> = {
  rail: "rail",
  "armoured-train": "armoured-train",
  ship: "water",
  riverboat: "water",
  foot: "road",
  cart: "road",
  sleigh: "road",
  car: "road",
  aeroplane: "other",
  unknown: "other",
};

/** The group that a mode is shown in. */
export function groupOfMode(mode: Mode): ModeGroup {
  return GROUP_OF_MODE[mode];
}

/** The colour of each group. */
export const GROUP_COLORS: Readonly<Record<ModeGroup, string>> = {
  rail: "var(--polity-6)",
  "armoured-train": "var(--trail)",
  water: "var(--polity-2)",
  road: "var(--approximate)",
  other: "var(--ink-faint)",
};
