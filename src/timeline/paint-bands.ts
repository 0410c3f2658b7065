/** Bands with names: the chapters, and where he lived. */

import type { LanePainting } from "./lane-painting";
import type { Residence, Residences } from "./residence";
import { indicesWithin, type Run, type Runs } from "./runs";
import { positionOfMoment, type TimeScale } from "./time-scale";

/** CSS pixels between a band's edge and its name. */
const PADDING = 5;
/** A name is cut short only if so many letters are left: fewer name nothing. */
const LEAST_LETTERS = 8;
/** Days in view from which on towns, and then places, are told apart. */
const DAYS_OF_TOWNS = 365 * 12;
const DAYS_OF_PLACES = 500;
/** How strongly a country's colour tints its band. The line below it has the full colour. */
const TINT = 0.3;

/** The chapters, each in its colour. */
export function paintChapters({ context, life, scale, palette, height }: LanePainting): void {
  const { all } = life.chapters;
  const [from, to] = indicesWithin(life.chapters, scale.start, scale.end);
  context.font = `12px ${palette.sans}`;
  for (let index = from; index < to; index++) {
    const chapter = all[index];
    if (!chapter) continue;
    const { left, width } = inView(scale, chapter);
    context.fillStyle = palette.chapter(index);
    context.beginPath();
    context.roundRect(left, 0, Math.max(1, width - 1.5), height, 2);
    context.fill();
    context.fillStyle = palette.onChapter;
    const room = width - 1.5 - 2 * PADDING;
    const name =
      context.measureText(chapter.title).width <= room ? chapter.title : chapter.shortTitle;
    paintName(context, name, left + PADDING, room, height / 2, true);
  }
}

/** Where he lived: tinted by who held the place, underlined with the same colour at full strength. */
export function paintResidence({ context, life, scale, palette, height }: LanePainting): void {
  const runs = residencesInView(life.residences, scale.end - scale.start);
  context.font = `11.5px ${palette.sans}`;
  for (const { left, width, residence } of bandsInView(runs, scale)) {
    context.fillStyle = palette.token(residence.token);
    context.globalAlpha = TINT;
    context.fillRect(left, 0, width, height);
    context.globalAlpha = 1;
    context.fillRect(left, height - 2.5, width, 2.5);
    if (width < 6) continue;
    context.fillStyle = palette.paper;
    context.fillRect(left + width - 1, 0, 1, height);
    context.fillStyle = palette.ink;
    const room = width - 1 - 2 * PADDING;
    paintName(context, residence.name, left + PADDING, room, height / 2 - 1, false);
  }
}

/** The residences to show when so many days are in view. */
export function residencesInView(residences: Residences, days: number): Runs<Residence> {
  if (days <= DAYS_OF_PLACES) return residences.byPlace;
  return days <= DAYS_OF_TOWNS ? residences.byTown : residences.byCountry;
}

interface Band {
  readonly left: number;
  readonly width: number;
  readonly residence: Residence;
}

/** One band for each residence, or from far away one for each pixel that has any. */
function* bandsInView(runs: Runs<Residence>, scale: TimeScale): Generator<Band> {
  const [from, to] = indicesWithin(runs, scale.start, scale.end);
  if (to - from <= scale.width) {
    for (let index = from; index < to; index++) {
      const residence = runs.all[index];
      if (residence) yield { ...inView(scale, residence), residence };
    }
    return;
  }
  const days = (scale.end - scale.start) / scale.width;
  for (let left = 0; left < scale.width; left++) {
    const [first, last] = indicesWithin(
      runs,
      scale.start + left * days,
      scale.start + (left + 1) * days,
    );
    const residence = runs.all[(first + last) >> 1];
    if (first < last && residence) yield { left, width: 1, residence };
  }
}

/** The part of a run that is in view, in CSS pixels: a name in it is never out of sight. */
function inView(scale: TimeScale, { start, end }: Run): { left: number; width: number } {
  const left = Math.max(0, positionOfMoment(scale, start));
  const right = Math.min(scale.width, positionOfMoment(scale, end));
  return { left, width: Math.max(0.5, right - left) };
}

/** Writes a name into its room, cut short with dots when need be, or not at all. */
function paintName(
  context: CanvasRenderingContext2D,
  name: string,
  left: number,
  room: number,
  middle: number,
  centered: boolean,
): void {
  const shown = context.measureText(name).width <= room ? name : shortened(context, name, room);
  if (shown === null) return;
  context.textBaseline = "middle";
  context.textAlign = "left";
  const shift = centered ? (room - context.measureText(shown).width) / 2 : 0;
  context.fillText(shown, left + shift, middle + 0.5);
}

function shortened(context: CanvasRenderingContext2D, name: string, room: number): string | null {
  for (let length = name.length - 1; length >= LEAST_LETTERS; length--) {
    const shown = `${name.slice(0, length).trimEnd()}…`;
    if (context.measureText(shown).width <= room) return shown;
  }
  return null;
}
