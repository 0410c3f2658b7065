/** Sets names so that none covers another: the more important goes first, and what stands stays. */
import RBush from "rbush";
import { type Box, isWithin } from "./box";

/** One way a name can be set: the boxes its letters take. A curved name takes one for each letter. */
export interface Setting {
  /** What tells this way from the others of the same name, for instance the side. */
  readonly key: string;
  readonly boxes: readonly Box[];
}

/** A name that wants to be set. */
export interface NameRequest<S extends Setting = Setting> {
  readonly id: string;
  /** The ways it can be set, best first. */
  readonly settings: readonly S[];
  /** Whether it keeps off the marks of places; a wide-spaced name runs over them. */
  readonly keepsOffMarks: boolean;
  /** Whether it stays within the free area. */
  readonly keepsInArea: boolean;
}

/** What the names are set among. */
export interface Surroundings {
  /** The part of the map that no card covers. */
  readonly area: Box;
  /** What lies over the map within that part: the legend, buttons. */
  readonly covered: readonly Box[];
  /** Marks that names keep off. */
  readonly marks: readonly Box[];
  /** What a name keeps off if it can choose: the traveller, who soon moves on. */
  readonly passing: readonly Box[];
  /** The key of each name's setting before, by id: kept while it fits, so that nothing flickers. */
  readonly before: ReadonlyMap<string, string>;
}

class BoxIndex extends RBush<Box> {
  override toBBox({ left, top, right, bottom }: Box) {
    // Boxes that only touch do not cover one another.
    return { minX: left + 1e-6, minY: top + 1e-6, maxX: right - 1e-6, maxY: bottom - 1e-6 };
  }
  override compareMinX(a: Box, b: Box): number {
    return a.left - b.left;
  }
  override compareMinY(a: Box, b: Box): number {
    return a.top - b.top;
  }
  hits(box: Box): boolean {
    return this.collides(this.toBBox(box));
  }
}

function indexOf(boxes: readonly Box[]): BoxIndex {
  const index = new BoxIndex();
  index.load([...boxes]);
  return index;
}

/** A box with the name that stood there. */
interface HeldBox extends Box {
  readonly id: string;
}

/**
 * Sets names in the order given, the most important first. Each takes the setting it had before if
 * that is free; else, of those free, one that covers no other name as it stood before; else the
 * first free one. A name that finds none is not set: it never displaces one given before it.
 * @returns the setting of each name that was set, by id
 */
export function placeNames<S extends Setting>(
  requests: readonly NameRequest<S>[],
  { area, covered, marks, passing, before }: Surroundings,
): ReadonlyMap<string, S> {
  const markIndex = indexOf(marks);
  const coveredIndex = indexOf(covered);
  const passingIndex = indexOf(passing);
  const held = indexOf(requests.flatMap((request) => heldBoxes(request, before)));
  const taken = new BoxIndex();
  const placed = new Map<string, S>();
  for (const request of requests) {
    const fits = ({ boxes }: Setting): boolean =>
      boxes.every(
        (box) =>
          (!request.keepsInArea || (isWithin(box, area) && !coveredIndex.hits(box))) &&
          !taken.hits(box) &&
          !(request.keepsOffMarks && markIndex.hits(box)),
      );
    const disturbsNothing = ({ boxes }: Setting): boolean =>
      boxes.every((box) => !passingIndex.hits(box) && !coversOther(held, box, request.id));
    const kept = request.settings.find(({ key }) => key === before.get(request.id));
    const chosen =
      kept && fits(kept)
        ? kept
        : (request.settings.find((setting) => disturbsNothing(setting) && fits(setting)) ??
          request.settings.find(fits));
    if (!chosen) continue;
    placed.set(request.id, chosen);
    for (const box of chosen.boxes) taken.insert(box);
  }
  return placed;
}

function heldBoxes(
  { id, settings }: NameRequest,
  before: ReadonlyMap<string, string>,
): readonly HeldBox[] {
  const key = before.get(id);
  const setting = key === undefined ? undefined : settings.find((one) => one.key === key);
  return setting ? setting.boxes.map((box) => ({ ...box, id })) : [];
}

function coversOther(held: BoxIndex, box: Box, id: string): boolean {
  return held.search(held.toBBox(box)).some((other) => "id" in other && other.id !== id);
}
