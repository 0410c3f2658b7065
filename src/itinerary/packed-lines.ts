/**
 * The lines of the legs as they travel: each way between the ends written once, however often and in
 * which direction he went it, as steps of whole hundred-thousandths of a degree.
 */
import type { Position } from "./place";

/** Steps of a degree: 5 decimals, about a metre, as the compiler rounds. */
const STEPS = 1e5;

/** A line and the positions of the two places it joins, [longitude, latitude] in degrees. */
export interface EndedLine {
  readonly line: readonly Position[];
  readonly ends: Ends;
}

export type Ends = readonly [Position, Position];

/** Lines, packed. */
export interface PackedLines {
  /** Ways without their ends: the first position, then the change to each next one, in steps. */
  readonly ways: readonly (readonly number[])[];
  /** For each line the number of its way plus one, negative when it runs against the way. */
  readonly way: readonly number[];
  /** Lines that do not end at their places, as they cross the antimeridian: they carry their ends. */
  readonly whole: readonly number[];
}

/** Packs lines rounded to 5 decimals. */
export function packLines(lines: readonly EndedLine[]): PackedLines {
  const ways: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  const whole: number[] = [];
  const way = lines.map(({ line, ends }, index) => {
    const ended = samePosition(line[0], ends[0]) && samePosition(line.at(-1), ends[1]);
    if (!ended) whole.push(index);
    const between = ended ? line.slice(1, -1) : line;
    const forward = stepsOf(between);
    const known = numbers.get(forward.join());
    if (known !== undefined) return known;
    const against = numbers.get(stepsOf(between.toReversed()).join());
    if (against !== undefined) return -against;
    ways.push(forward);
    numbers.set(forward.join(), ways.length);
    return ways.length;
  });
  return { ways, way, whole };
}

/**
 * Unpacks lines, given the places each joins.
 * @throws {RangeError} when a line points at no way.
 */
export function unpackLines(
  { ways, way, whole }: PackedLines,
  ends: readonly Ends[],
): readonly (readonly Position[])[] {
  const carryTheirEnds = new Set(whole);
  const positions = ways.map(positionsOf);
  return ends.map(([from, to], index) => {
    const number = way[index] ?? 0;
    const along = positions[Math.abs(number) - 1];
    if (!along) throw new RangeError("The lines of the atlas are damaged.");
    const between = number > 0 ? along : along.toReversed();
    return carryTheirEnds.has(index) ? between : [from, ...between, to];
  });
}

function samePosition(a: Position | undefined, b: Position): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

function stepsOf(line: readonly Position[]): readonly number[] {
  let longitude = 0;
  let latitude = 0;
  return line.flatMap(([lon, lat]) => {
    const [east, north] = [Math.round(lon * STEPS), Math.round(lat * STEPS)];
    const steps = [east - longitude, north - latitude];
    longitude = east;
    latitude = north;
    return steps;
  });
}

function positionsOf(steps: readonly number[]): readonly Position[] {
  let longitude = 0;
  let latitude = 0;
  return Array.from({ length: steps.length / 2 }, (_, index): Position => {
    longitude += steps[index * 2] ?? 0;
    latitude += steps[index * 2 + 1] ?? 0;
    return [longitude / STEPS, latitude / STEPS];
  });
}
