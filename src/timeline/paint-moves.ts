/** A tick for each move, the higher the farther it went. */
import type { LanePainting } from "./lane-painting";
import { longestMoveWithin } from "./moves";
import { indicesWithin } from "./runs";
import { positionOfMoment } from "./time-scale";

/** Least height of a tick in CSS pixels: a walk is a move too. */
const LEAST_HEIGHT = 2;

/** Moves as ticks from the foot of the lane; near enough, as broad as they took long. */
export function paintMoves({ context, life, scale, palette, height }: LanePainting): void {
  const { moves } = life;
  const { legs, longest } = moves;
  const heightOf = (kilometres: number): number =>
    LEAST_HEIGHT + (height - LEAST_HEIGHT) * Math.sqrt(kilometres / Math.max(1, longest));
  context.fillStyle = palette.rule;
  context.fillRect(0, height - 0.5, scale.width, 0.5);
  context.fillStyle = palette.trail;
  context.globalAlpha = 0.75;
  const [from, to] = indicesWithin(legs, scale.start, scale.end);
  if (to - from <= scale.width / 2) {
    for (let index = from; index < to; index++) {
      const leg = legs.all[index];
      if (!leg) continue;
      const left = positionOfMoment(scale, leg.start);
      const width = Math.max(1, positionOfMoment(scale, leg.end) - left - 0.5);
      const tall = heightOf(leg.kilometres);
      context.fillRect(left, height - tall, width, tall);
    }
    return;
  }
  const days = (scale.end - scale.start) / scale.width;
  for (let left = 0; left < scale.width; left++) {
    const first = scale.start + left * days;
    const kilometres = longestMoveWithin(moves, first, first + days);
    if (kilometres > 0) {
      const tall = heightOf(kilometres);
      context.fillRect(left, height - tall, 1, tall);
    }
  }
}
