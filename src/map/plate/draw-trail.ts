/** The way he came, on a plate: as on the screen, in layers. */
import type { Leg } from "../../itinerary/segment";
import { firstFreshLeg, spansOf } from "../trail/ageing";
import { type Ink, LegBrush } from "../trail/leg-brush";
import { grow, NOTHING, reachAt } from "../trail/reach";
import { growMarked, PAST_OPACITY, UNFOLLOWED_OPACITY } from "../trail/trail-drawing";
import { trailInks } from "../trail/trail-inks";
import { trailLife, trailParts } from "../trail/trail-life";
import { layOutLines } from "../trail/trail-lines";
import { TrailMarks } from "../trail/trail-marks";
import type { PlateBoard } from "./board";
import type { PlateRequest } from "./plate-request";

export function drawTrail(
  board: PlateBoard,
  { itinerary, view, sheet, palette }: PlateRequest,
): void {
  const { matching } = view;
  const legs = itinerary.atlas.segments.filter(
    (segment): segment is Leg =>
      segment.kind === "leg" && (matching === null || matching.indices.has(segment.index)),
  );
  const parts = trailParts(trailLife(legs, layOutLines(legs)));
  const marking = new TrailMarks(itinerary, legs);
  const marks = marking.of(view);
  const inks = trailInks({
    styles: palette,
    zoom: sheet.zoom,
    colors: view.trailColors,
    itinerary,
    legs,
    beside: marking.legsBeside(view),
  });
  const whole = reachAt(parts.lines, view.moment);
  const from = Math.min(whole.to, firstFreshLeg(spansOf(parts.lines), view.moment));
  const followed = marks.manner === "followed";
  const draw = (id: string, opacity: number, ink: Ink, paint: (brush: LegBrush) => void): void =>
    board.layer({ id, opacity, clip: sheet.map }, (context) =>
      paint(new LegBrush(context, parts, sheet.frame, ink)),
    );

  draw("trail-past", followed ? UNFOLLOWED_OPACITY : PAST_OPACITY, inks.plain, (brush) =>
    brush.paintWhole(0, from),
  );
  draw("trail", followed ? UNFOLLOWED_OPACITY : 1, inks.plain, (brush) =>
    grow(brush, { from, to: from, share: 0 }, { ...whole, from }),
  );
  draw("trail-marked", 1, inks[marks.manner], (brush) => {
    if (marks.whole) for (const leg of marks.legs) brush.paintStretch(leg, 0, 1);
    else growMarked(brush, NOTHING, whole, marks.legs);
  });
  const { selected } = marks;
  if (selected !== null) {
    draw("trail-selected", 1, inks.selected, (brush) => brush.paintStretch(selected, 0, 1));
  }
}
