/** The way he had come, as a curve that only rises, with how long it is at its end. */
import messages from "virtual:messages/words";
import { numberInWords } from "../language/numbers";
import type { LanePainting } from "./lane-painting";
import { kilometresBy } from "./moves";

/** Kilometres in words: "141,000 km" from afar, to the kilometre where it is less. */
export function kilometresInWords(kilometres: number): string {
  const rounded = kilometres >= 10_000 ? Math.round(kilometres / 100) * 100 : kilometres;
  return messages.kilometres({ distance: numberInWords(rounded) });
}

/** The curve over the stretch in view, from its lowest to its highest. */
export function paintDistance({ context, life, scale, palette, height }: LanePainting): void {
  const days = (scale.end - scale.start) / scale.width;
  const lowest = kilometresBy(life.moves, scale.start);
  const highest = kilometresBy(life.moves, scale.end);
  const foot = height - 0.75;
  const levelAt = (position: number): number => {
    const risen = kilometresBy(life.moves, scale.start + position * days) - lowest;
    return foot - (highest > lowest ? risen / (highest - lowest) : 0) * (foot - 1.5);
  };
  context.beginPath();
  context.moveTo(0, levelAt(0));
  for (let position = 1; position < scale.width; position++) {
    context.lineTo(position, levelAt(position));
  }
  context.lineTo(scale.width, levelAt(scale.width));
  context.strokeStyle = palette.trail;
  context.lineWidth = 1.25;
  context.stroke();
  context.lineTo(scale.width, height);
  context.lineTo(0, height);
  context.fillStyle = palette.trail;
  context.globalAlpha = 0.1;
  context.fill();
  context.globalAlpha = 1;
  context.font = `600 11px ${palette.sans}`;
  context.textAlign = "right";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  const words = kilometresInWords(highest);
  context.strokeText(words, scale.width - 4, height - 2.5);
  context.fillText(words, scale.width - 4, height - 2.5);
}
