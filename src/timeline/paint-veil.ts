/** Dims what a filter leaves out, so that what it leaves stands out along the life. */
import type { Moment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import type { MatchingSegments } from "../view/view";
import type { LaneId, LaneLayout } from "./lane-layout";
import type { LanePainting } from "./lane-painting";
import { positionOfMoment } from "./time-scale";

/** Stretches of time to dim, in order. */
export type Veil = readonly { readonly start: Moment; readonly end: Moment }[];

/** These tell when it is, whatever is shown. */
const NEVER_DIMMED: readonly LaneId[] = ["chapters", "axis"];
const OPACITY = 0.76;

/** All but the matching segments; nothing while everything is shown. */
export function veilOver({ atlas }: Itinerary, matching: MatchingSegments | null): Veil {
  const veil: { start: Moment; end: Moment }[] = [];
  if (!matching) return veil;
  for (const { index, start, end } of atlas.segments) {
    if (matching.indices.has(index)) continue;
    const last = veil.at(-1);
    if (last?.end === start) last.end = end;
    else veil.push({ start, end });
  }
  return veil;
}

/** Lays the veil over the painted lanes. */
export function paintVeil(
  { context, scale, palette }: Pick<LanePainting, "context" | "scale" | "palette">,
  { lanes }: LaneLayout,
  veil: Veil,
): void {
  context.save();
  context.fillStyle = palette.paper;
  context.globalAlpha = OPACITY;
  for (const { start, end } of veil) {
    if (end <= scale.start || start >= scale.end) continue;
    const left = positionOfMoment(scale, Math.max(start, scale.start));
    const right = positionOfMoment(scale, Math.min(end, scale.end));
    for (const { id, top, height } of lanes) {
      if (!NEVER_DIMMED.includes(id)) context.fillRect(left, top, right - left, height);
    }
  }
  context.restore();
}
