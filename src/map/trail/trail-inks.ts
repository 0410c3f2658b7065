/** The inks of the trail, from the page's palette. */
import type { Leg } from "../../itinerary/segment";
import type { TrailColors } from "../../view/view";
import type { Ink } from "./leg-brush";
import { breadthAtZoom } from "./leg-look";
import type { TrailInks } from "./trail-drawing";

/** CSS pixels by which marked and selected lines are broader, and their casing than they. */
const MARKED = 0.9;
const SELECTED = 2;
const CASING = 3.5;

/** The inks for a zoom and the palette of the page's theme. */
export function trailInks(
  styles: CSSStyleDeclaration,
  zoom: number,
  _legs: readonly Leg[],
  _colors: TrailColors,
): TrailInks {
  const color = (name: string): string => styles.getPropertyValue(name).trim();
  const trail = color("--trail");
  const pale = color("--trail-faded");
  const strong = color("--trail-strong");
  const casing = { color: color("--halo"), broader: CASING };
  const plain: Ink = {
    colorOf: () => trail,
    paleColorOf: () => pale,
    breadth: breadthAtZoom(zoom),
    broader: 0,
    casing: null,
  };
  return {
    plain,
    standing: { ...plain, broader: MARKED },
    followed: { ...plain, broader: MARKED, casing },
    selected: {
      ...plain,
      colorOf: () => strong,
      paleColorOf: () => strong,
      broader: SELECTED,
      casing,
    },
  };
}
