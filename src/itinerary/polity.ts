/** Polities: the states and empires of the day, what they were called, and where he was in them. */
import type { Day } from "./day";
import type { Toponym } from "./place";

/** How a polity held a place. */
export const HOLDS = ["settled", "disputed", "occupied"] as const;
export type Hold = (typeof HOLDS)[number];

/** A state, empire or republic. */
export interface Polity {
  readonly id: string;
  /** Its names by language and time. */
  readonly names: readonly Toponym[];
  /** 1 for a great empire to 4 for the smallest: how large it is lettered. */
  readonly rank: 1 | 2 | 3 | 4;
}

/** The days, half open, on which a polity held a place; null is before the birth, or after the death. */
export interface PolitySpan {
  readonly polity: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly hold: Hold;
}

/** The polity a leg runs through from a share (0 to 1) of its way on; null is the open sea. */
export interface PolityPassed {
  readonly polity: string | null;
  readonly share: number;
}

/** Who held a place on a day. */
export interface PolityOfDay {
  readonly polity: string;
  /** Whether others disputed that. */
  readonly disputed: boolean;
  /** Whose troops occupied it all the same; null for none. */
  readonly occupier: string | null;
}

/**
 * Who held a place on a day: its settled holder; where there is none, who claimed it, and only then
 * who occupied it. Null where nothing is known.
 */
export function polityOfDay(spans: readonly PolitySpan[], day: Day): PolityOfDay | null {
  const valid = spans.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day < to),
  );
  const held = (hold: Hold): string | null =>
    valid.find((span) => span.hold === hold)?.polity ?? null;
  const [settled, disputed, occupier] = [held("settled"), held("disputed"), held("occupied")];
  const polity = settled ?? disputed ?? occupier;
  if (polity === null) return null;
  return {
    polity,
    disputed: disputed !== null && (settled === null || disputed !== settled),
    occupier: occupier === polity ? null : occupier,
  };
}

/** The polity that a leg runs through at a share (0 to 1) of its way; null is the open sea. */
export function polityAtShare(passed: readonly PolityPassed[], share: number): string | null {
  return passed.findLast((part) => part.share <= share)?.polity ?? null;
}

/** What a polity was called on a day, in a language if it has a name in that, else in English. */
export function polityName({ id, names }: Polity, day: Day, language = "en"): string {
  const named = (wanted: string): string | undefined =>
    names.find(
      (toponym) =>
        toponym.language === wanted &&
        (toponym.from === null || toponym.from <= day) &&
        (toponym.to === null || day < toponym.to),
    )?.name;
  return named(language) ?? named("en") ?? names[0]?.name ?? id;
}
