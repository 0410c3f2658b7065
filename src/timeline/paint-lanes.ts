/** Paints the lanes: all of them on one canvas, and of each only what is in view. */
import type { LaneId, LaneLayout } from "./lane-layout";
import type { LanePainting } from "./lane-painting";
import { paintChapters, paintResidence } from "./paint-bands";
import { paintCertainty } from "./paint-certainty";
import { paintDistance } from "./paint-distance";
import { paintEvents } from "./paint-events";
import { paintMoves } from "./paint-moves";

type PaintLane = (painting: LanePainting) => void;

const PAINTERS: Readonly<Record<LaneId, PaintLane | null>> = {
  chapters: paintChapters,
  residence: paintResidence,
  moves: paintMoves,
  events: paintEvents,
  certainty: paintCertainty,
  distance: paintDistance,
  // Its words stand in the page.
  axis: null,
};

/** Empties the canvas and paints every lane of the layout, in CSS pixels. */
export function paintLanes(painting: Omit<LanePainting, "height">, layout: LaneLayout): void {
  const { context, scale } = painting;
  context.clearRect(0, 0, scale.width, layout.height);
  for (const { id, top, height } of layout.lanes) {
    context.save();
    context.translate(0, top);
    PAINTERS[id]?.({ ...painting, height });
    context.restore();
  }
}
