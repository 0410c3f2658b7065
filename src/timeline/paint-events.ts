/** A mark for each event: its shape tells the kind. */
import { countBefore, EVENT_MARKS, type EventMark, markWithin } from "./event-marks";
import type { LanePainting } from "./lane-painting";
import { positionOfMoment } from "./time-scale";

/** CSS pixels that one mark takes; what falls on fewer is one mark, the most telling. */
const ROOM = 5;

/** Turning points as diamonds, other events as dots, what happened away from him as rings. */
export function paintEvents(painting: LanePainting): void {
  const { context, life, scale, palette, height } = painting;
  const { moments, ranks } = life.events;
  context.fillStyle = palette.rule;
  context.fillRect(0, height / 2 - 0.25, scale.width, 0.5);
  const daysOfMark = (ROOM * (scale.end - scale.start)) / scale.width;
  const from = countBefore(moments, scale.start - daysOfMark);
  const to = countBefore(moments, scale.end + daysOfMark);
  const drawn: { mark: EventMark; position: number }[] = [];
  if ((to - from) * ROOM <= scale.width && daysOfMark < 1) {
    for (let index = from; index < to; index++) {
      const mark = EVENT_MARKS[(ranks.levels[0]?.[index] ?? 0) - 1];
      const moment = moments[index];
      if (mark && moment !== undefined) {
        drawn.push({ mark, position: positionOfMoment(scale, moment) });
      }
    }
  } else {
    // Whole steps from a fixed day, so that marks do not flicker while the window moves.
    const firstStep = Math.floor(scale.start / daysOfMark);
    const lastStep = Math.ceil(scale.end / daysOfMark);
    for (let step = firstStep; step < lastStep; step++) {
      const mark = markWithin(life.events, step * daysOfMark, (step + 1) * daysOfMark);
      if (mark) drawn.push({ mark, position: positionOfMoment(scale, (step + 0.5) * daysOfMark) });
    }
  }
  // The most telling last, so that nothing covers it.
  for (const wanted of EVENT_MARKS) {
    for (const { mark, position } of drawn) {
      if (mark === wanted) paintMark(painting, mark, position);
    }
  }
}

function paintMark({ context, palette, height }: LanePainting, mark: EventMark, x: number): void {
  const y = height / 2;
  context.beginPath();
  switch (mark) {
    case "turning-point": {
      const reach = height / 2;
      context.moveTo(x, y - reach);
      context.lineTo(x + reach * 0.8, y);
      context.lineTo(x, y + reach);
      context.lineTo(x - reach * 0.8, y);
      context.closePath();
      context.fillStyle = palette.trail;
      context.fill();
      context.strokeStyle = palette.paper;
      context.lineWidth = 0.75;
      context.stroke();
      return;
    }
    case "with-him":
      context.arc(x, y, 1.7, 0, 2 * Math.PI);
      context.fillStyle = palette.soft;
      context.fill();
      return;
    case "away":
      context.arc(x, y, 1.9, 0, 2 * Math.PI);
      context.fillStyle = palette.paper;
      context.fill();
      context.strokeStyle = palette.soft;
      context.lineWidth = 1;
      context.stroke();
  }
}
