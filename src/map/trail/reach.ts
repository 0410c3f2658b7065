/** How far a trail reaches at a moment, and how a drawing of it grows. */
import type { Moment } from "../../itinerary/day";
import { segmentIndexAt, shareOfSegment } from "../../itinerary/itinerary";
import type { LegBrush } from "./leg-brush";
import type { TrailLines } from "./trail-lines";

/** The legs numbered `from` up to, but not including, `to`, and a share (0 to 1) of leg `to`. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

export const NOTHING: Reach = { from: 0, to: 0, share: 0 };

/** The trail at a moment: all legs behind him, and of the one under way as much as is travelled. */
export function reachAt({ starts, ends }: TrailLines, moment: Moment): Reach {
  if (starts.length === 0 || moment < (starts[0] as number)) return NOTHING;
  const last = segmentIndexAt(starts, moment);
  const share = shareOfSegment(
    { start: starts[last] as number, end: ends[last] as number },
    moment,
  );
  return share >= 1 ? { from: 0, to: last + 1, share: 0 } : { from: 0, to: last, share };
}

/** Whether one reach comes of another by drawing alone, without taking anything away. */
export function continues(drawn: Reach, wanted: Reach): boolean {
  return (
    drawn.from === wanted.from &&
    (wanted.to > drawn.to || (wanted.to === drawn.to && wanted.share >= drawn.share))
  );
}

/** Paints what a reach has beyond another that it {@link continues}. */
export function grow(brush: LegBrush, drawn: Reach, wanted: Reach): void {
  if (wanted.to === drawn.to) {
    brush.paintStretch(drawn.to, drawn.share, wanted.share);
    return;
  }
  if (drawn.share > 0) brush.paintStretch(drawn.to, drawn.share, 1);
  brush.paintWhole(drawn.share > 0 ? drawn.to + 1 : drawn.to, wanted.to);
  brush.paintStretch(wanted.to, 0, wanted.share);
}
