/** What the measurements come to: medians over the rounds, and how the atlas compares. */
import type { Measurement } from "./measure";
import { median, percentile } from "./statistics";

/** One contender with one life. */
export interface Row {
  readonly contender: string;
  readonly legs: number;
  readonly firstFrame: number;
  readonly forward: number;
  readonly forwardP95: number;
  readonly forwardWork: number;
  readonly back: number;
  readonly jump: number;
  readonly jumpP95: number;
  readonly jumpWork: number;
  readonly heap: number;
}

/** A question of the benchmark, with the answer. */
export interface Comparison {
  readonly question: string;
  /** How many times better, or how many times as dear. */
  readonly ratio: number;
  readonly target: string;
  readonly met: boolean;
}

export const OWN = "atlas";
/** The page that draws nothing: what it costs is the measuring's own, and taken off the others. */
export const NOTHING = "nothing";

/**
 * Sums up the rounds of one contender with one life.
 * @param nothing main-thread work of a step of the page that draws nothing, in milliseconds
 */
export function summarize(
  contender: string,
  legs: number,
  rounds: readonly Measurement[],
  nothing: number,
): Row {
  const middle = (of: (round: Measurement) => number): number => rounded(median(rounds.map(of)));
  const shareOf = (of: (round: Measurement) => readonly number[], share: number): number =>
    middle((round) => percentile(of(round), share));
  return {
    contender,
    legs,
    firstFrame: middle(({ firstFrame }) => firstFrame),
    forward: shareOf(({ forward }) => forward, 0.5),
    forwardP95: shareOf(({ forward }) => forward, 0.95),
    forwardWork: rounded(middle(({ forwardWork }) => forwardWork) - nothing),
    back: shareOf(({ back }) => back, 0.5),
    jump: shareOf(({ jump }) => jump, 0.5),
    jumpP95: shareOf(({ jump }) => jump, 0.95),
    jumpWork: rounded(middle(({ jumpWork }) => jumpWork) - nothing),
    heap: middle(({ heap }) => heap),
  };
}

type Figure = Exclude<keyof Row, "contender" | "legs">;

/** The questions that both sides of them were measured for. */
export function compare(rows: readonly Row[]): readonly Comparison[] {
  const own = (legs: number, figure: Figure): number | null =>
    rows.find((row) => row.contender === OWN && row.legs === legs)?.[figure] ?? null;
  const best = (legs: number, figure: Figure): number | null => {
    const others = rows.filter((row) => row.contender !== OWN && row.legs === legs);
    return others.length === 0 ? null : Math.min(...others.map((row) => row[figure]));
  };
  const atLeast = (question: string, legs: number, figure: Figure, target: number) => {
    const [mine, theirs] = [own(legs, figure), best(legs, figure)];
    if (mine === null || theirs === null) return [];
    const ratio = rounded(theirs / mine);
    return [{ question, ratio, target: `at least ${target}`, met: ratio >= target }];
  };
  const [few, many] = [own(300, "forward"), own(30_000, "forward")];
  const growth = few === null || many === null ? null : rounded(many / few);
  return [
    ...atLeast("3,000 legs: a forward step is presented sooner", 3000, "forward", 8),
    ...atLeast("3,000 legs: less main-thread work a forward step", 3000, "forwardWork", 5),
    ...atLeast("30,000 legs: a forward step is presented sooner", 30_000, "forward", 40),
    ...atLeast("30,000 legs: less main-thread work a forward step", 30_000, "forwardWork", 10),
    ...atLeast("30,000 legs: a random jump is presented sooner", 30_000, "jump", 10),
    ...(growth === null
      ? []
      : [
          {
            question: "A forward step at 30,000 legs, as dear as one at 300",
            ratio: growth,
            target: "at most 1.5",
            met: growth <= 1.5,
          },
        ]),
  ];
}

/** Two decimals are more than such figures can bear. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
