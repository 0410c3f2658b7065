/** A mark for each event: its shape tells the kind. */
import { countBefore, EVENT_MARKS, type EventMark, markWithin } from "./event-marks";
import type { LanePainting } from "./lane-painting";
import { positionOfMoment } from "./time-scale";

/** CSS pixels that a mark takes. Where a day has fewer, ticks stand for the marks. */
const ROOM = 4;
/** Marks this many days apart do not touch yet. */
const DAYS_APART = 3;
/** Height of the tick of each mark, as a share of the lane's. */
const TICK: Readonly<Record<EventMark, number>> = {
  away: 0.3,
  "with-him": 0.5,
  "turning-point": 1,
};

/**
 * Turning points as diamonds, other events as dots, what happened away from him as rings. From
 * afar, ticks: those of turning points are the highest, and one stands for all on its pixel.
 */
export function paintEvents(painting: LanePainting): void {
  const { context, scale, palette, height } = painting;
  context.fillStyle = palette.rule;
  context.fillRect(0, height / 2 - 0.25, scale.width, 0.5);
  if (scale.width / (scale.end - scale.start) >= ROOM / DAYS_APART) paintMarks(painting);
  else paintTicks(painting);
}

function paintMarks(painting: LanePainting): void {
  const { life, scale } = painting;
  const { moments, ranks } = life.events;
  const from = countBefore(moments, scale.start - 1);
  const to = countBefore(moments, scale.end + 1);
  // The most telling last, so that nothing covers it.
  EVENT_MARKS.forEach((mark, place) => {
    for (let index = from; index < to; index++) {
      const moment = moments[index];
      if (moment === undefined || ranks.levels[0]?.[index] !== place + 1) continue;
      paintMark(painting, mark, positionOfMoment(scale, moment));
    }
  });
}

function paintTicks({ context, life, scale, palette, height }: LanePainting): void {
  const days = (scale.end - scale.start) / scale.width;
  for (let left = 0; left < scale.width; left++) {
    const first = scale.start + left * days;
    const mark = markWithin(life.events, first, first + days);
    if (!mark) continue;
    const tall = height * TICK[mark];
    context.fillStyle = mark === "turning-point" ? palette.trail : palette.faint;
    context.fillRect(left, (height - tall) / 2, 1, tall);
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
