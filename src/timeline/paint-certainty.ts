/** How sure each day is, as a band: the surer, the fuller. Colour only says it again. */
import type { Certainty } from "../itinerary/evidence";
import { prevailingCertainty } from "./certainty-runs";
import type { LanePainting } from "./lane-painting";
import { indicesWithin } from "./runs";
import { positionOfMoment } from "./time-scale";

/** How much of the lane's height each certainty fills, from its foot. */
const FILL: Readonly<Record<Certainty, number>> = {
  documented: 1,
  inferred: 0.7,
  approximate: 0.4,
  disputed: 1,
  unknown: 0.15,
};
/** CSS pixels of a stripe of what is disputed, and of the gap after it. */
const STRIPE = 2;

/** The certainty of each stretch; from far away, for each pixel, that of most of its days. */
export function paintCertainty(painting: LanePainting): void {
  const { life, scale } = painting;
  const { runs } = life.certainty;
  const [from, to] = indicesWithin(runs, scale.start, scale.end);
  if (to - from <= scale.width / 2) {
    for (let index = from; index < to; index++) {
      const run = runs.all[index];
      if (!run) continue;
      const left = Math.max(0, positionOfMoment(scale, run.start));
      const right = Math.min(scale.width, positionOfMoment(scale, run.end));
      paintStretch(painting, run.certainty, left, right);
    }
    return;
  }
  const days = (scale.end - scale.start) / scale.width;
  let begun = 0;
  let before: Certainty | null = null;
  for (let left = 0; left < scale.width; left++) {
    const first = scale.start + left * days;
    const certainty = prevailingCertainty(life.certainty, first, first + days);
    if (certainty === before) continue;
    if (before) paintStretch(painting, before, begun, left);
    begun = left;
    before = certainty;
  }
  if (before) paintStretch(painting, before, begun, scale.width);
}

function paintStretch(
  { context, palette, height }: LanePainting,
  certainty: Certainty,
  left: number,
  right: number,
): void {
  const tall = height * FILL[certainty];
  context.fillStyle = palette.certainty[certainty];
  context.globalAlpha = 0.8;
  if (certainty !== "disputed") {
    context.fillRect(left, height - tall, right - left, tall);
    return;
  }
  for (let stripe = left; stripe < right; stripe += 2 * STRIPE) {
    context.fillRect(stripe, height - tall, Math.min(STRIPE, right - stripe), tall);
  }
}
