/** The inks of the trail, from the page's palette. */
import type { Itinerary } from "../../itinerary/itinerary";
import type { Leg } from "../../itinerary/segment";
import type { TrailColors } from "../../view/view";
import type { Palette } from "../palette";
import { colorsOfLeg } from "../polity-colors";
import type { Ink, InkStretch } from "./leg-brush";
import { breadthAtZoom } from "./leg-look";
import type { TrailInks } from "./trail-drawing";

/** CSS pixels by which marked and selected lines are broader, and their casing than they. */
const MARKED = 0.9;
const SELECTED = 2;
const CASING = 3.5;

/** What the inks are chosen for. */
export interface InkChoice {
  /** The palette; that of the page is its computed style. */
  readonly styles: Palette;
  readonly zoom: number;
  readonly colors: TrailColors;
  readonly itinerary: Itinerary;
  readonly legs: readonly Leg[];
  /** Numbers of the legs of a journey laid over the followed one, in a colour of its own. */
  readonly beside: ReadonlySet<number> | null;
}

/** The inks for a zoom, the palette of the page's theme and what its colours are to tell. */
export function trailInks({ styles, zoom, colors, itinerary, legs, beside }: InkChoice): TrailInks {
  const token = (name: string): string => styles.getPropertyValue(name).trim();
  const strong = token("--trail-strong");
  const casing = { color: token("--halo"), broader: CASING };
  const plain: Ink = {
    color: token("--trail"),
    paleColor: token("--trail-faded"),
    stretches: colors === "journey" ? null : stretchesByPolity(itinerary, legs, token),
    breadth: breadthAtZoom(zoom),
    broader: 0,
    casing: null,
  };
  return {
    plain,
    standing: { ...plain, broader: MARKED },
    followed: {
      ...plain,
      broader: MARKED,
      casing,
      ...(beside && { stretches: stretchesBeside(beside, legs, token) }),
    },
    selected: {
      ...plain,
      color: strong,
      paleColor: strong,
      stretches: null,
      broader: SELECTED,
      casing,
    },
  };
}

/** Each leg in one colour: that of the journey followed, or of the one laid over it. */
function stretchesBeside(
  beside: ReadonlySet<number>,
  legs: readonly Leg[],
  token: (name: string) => string,
): readonly (readonly InkStretch[])[] {
  const stretch = (color: string): readonly InkStretch[] => [
    { from: 0, to: 1, color, paleColor: color },
  ];
  const [own, other] = [stretch(token("--trail")), stretch(token("--beside"))];
  return legs.map((_, leg) => (beside.has(leg) ? other : own));
}

function stretchesByPolity(
  itinerary: Itinerary,
  legs: readonly Leg[],
  token: (name: string) => string,
): readonly (readonly InkStretch[])[] {
  const paper = token("--paper");
  return legs.map((leg) =>
    colorsOfLeg(itinerary, leg).map(({ from, to, token: name }): InkStretch => {
      const color = token(name);
      return { from, to, color, paleColor: mixed(color, paper) };
    }),
  );
}

/** The middle of two colours, each written #rrggbb. */
function mixed(one: string, other: string): string {
  const channel = (color: string, place: number): number =>
    Number.parseInt(color.slice(place, place + 2), 16);
  const middle = [1, 3, 5].map((place) =>
    Math.round((channel(one, place) + channel(other, place)) / 2)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${middle.join("")}`;
}
