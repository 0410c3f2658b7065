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
}

/** A leg's look, in Leaflet's path options. Equal looks have equal keys. */
export interface LegLook {
  readonly key: string;
  readonly weight: number;
  readonly opacity: number;
  readonly dashes: string | null;
  readonly color: "trail" | "trail-strong";
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
const UNCERTAIN_SHARE = 0.7;

/** The look of a leg. */
export function lookOfLeg(leg: Leg, emphasis: TrailEmphasis): LegLook {
  const { dashes, width } = LINE_STYLES[leg.mode];
  const selected = emphasis.selected === leg.index;
  const followed = emphasis.journey?.has(leg.index) ?? false;
  const exile = emphasis.journey === null && emphasis.exile.has(leg.index);
  const weight = width + (selected ? 2 : followed || exile ? 0.9 : 0);
  const opacity = selected ? 1 : opacityOf(leg, emphasis, followed, exile);
  const color = selected ? "trail-strong" : "trail";
  return { key: `${weight} ${opacity} ${dashes} ${color}`, weight, opacity, dashes, color };
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
  const uncertain =
    leg.routeBasis === "direct" || leg.certainty === "approximate" || leg.certainty === "disputed";
  return Math.round(base * (uncertain ? UNCERTAIN_SHARE : 1) * 100) / 100;
}
