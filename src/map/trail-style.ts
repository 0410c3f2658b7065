/** How a leg is drawn: by its mode, its certainty, its age, and what the reader follows. */
import type { Moment } from "../itinerary/day";
import type { Leg } from "../itinerary/segment";
import { LINE_STYLES } from "./line-styles";

/** What sets some legs apart from others. */
export interface TrailEmphasis {
  /** The moment shown. */
  readonly moment: Moment;
  /** Indices of the legs of the followed journey; null when none is followed. */
  readonly journey: ReadonlySet<number> | null;
  /** Indices of the legs of the exile route, which stands out always. */
  readonly exile: ReadonlySet<number>;
  /** The selected leg's index, or null. */
  readonly selected: number | null;
  /** How much broader than usual lines are at the zoom shown: {@link breadthAt}. */
  readonly breadth: number;
}

/** A leg's look, in Leaflet's path options. Equal looks have equal keys. */
export interface LegLook {
  readonly key: string;
  readonly weight: number;
  readonly opacity: number;
  readonly dashes: string | null;
  readonly color: "trail" | "trail-strong";
  /** Whether a pale casing under the line parts it from what it crosses. */
  readonly cased: boolean;
}

const DAYS_PER_YEAR = 365.2425;
/** Opacity by years passed since: strong while it is news, then a trace. */
const AGE_STEPS: readonly (readonly [years: number, opacity: number])[] = [
  [2, 0.95],
  [6, 0.72],
  [15, 0.52],
  [Number.POSITIVE_INFINITY, 0.4],
];
const DIMMED = 0.14;
/** Uncertain days or ways are paler and thinner; a line that only joins two ends, paler still. */
const UNCERTAIN_SHARE = 0.75;
const DIRECT_SHARE = 0.7;
const UNCERTAIN_BREADTH = 0.75;
/** However old and uncertain, a line is still to be seen: dots most of all would vanish. */
const LEAST_OPACITY = 0.36;
const LEAST_WEIGHT = 1.6;

/** How broad lines are from each zoom on: from afar hundreds of them share little room. */
const BREADTHS: readonly (readonly [fromZoom: number, breadth: number])[] = [
  [9, 1.2],
  [6, 1],
  [4, 0.9],
  [0, 0.75],
];

/** How much broader than usual lines are at a zoom. */
export function breadthAt(zoom: number): number {
  return BREADTHS.find(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 1;
}

/** The look of a leg. */
export function lookOfLeg(leg: Leg, emphasis: TrailEmphasis): LegLook {
  const { dashes, width } = LINE_STYLES[leg.mode];
  const selected = emphasis.selected === leg.index;
  const followed = emphasis.journey?.has(leg.index) ?? false;
  const exile = emphasis.journey === null && emphasis.exile.has(leg.index);
  const thinned = width * emphasis.breadth * (isUncertain(leg) ? UNCERTAIN_BREADTH : 1);
  const broad = Math.max(LEAST_WEIGHT * emphasis.breadth, thinned);
  const weight = Math.round((broad + (selected ? 2 : followed || exile ? 0.9 : 0)) * 100) / 100;
  const opacity = selected ? 1 : opacityOf(leg, emphasis, followed, exile);
  const color = selected ? "trail-strong" : "trail";
  const cased = selected || followed;
  const key = `${weight} ${opacity} ${dashes} ${color} ${cased}`;
  return { key, weight, opacity, dashes, color, cased };
}

function isUncertain({ routeBasis, certainty }: Leg): boolean {
  return (
    routeBasis === "direct" ||
    certainty === "approximate" ||
    certainty === "disputed" ||
    certainty === "unknown"
  );
}

function opacityOf(
  leg: Leg,
  { moment, journey }: TrailEmphasis,
  followed: boolean,
  exile: boolean,
): number {
  if (journey !== null && !followed) return DIMMED;
  const years = Math.max(0, moment - leg.end) / DAYS_PER_YEAR;
  const aged = AGE_STEPS.find(([limit]) => years < limit)?.[1] ?? 0.4;
  const base = followed || exile ? Math.max(aged, 0.92) : aged;
  const direct = leg.routeBasis === "direct" && !followed && !exile ? DIRECT_SHARE : 1;
  const certain = isUncertain(leg) ? UNCERTAIN_SHARE : 1;
  return Math.round(Math.max(LEAST_OPACITY, base * certain * direct) * 100) / 100;
}
