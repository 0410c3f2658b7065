/** What each record is called. */
import type { RecordKind } from "../../itinerary/figures/records";

export const RECORD_NAMES: Readonly<Record<RecordKind, string>> = {
  "furthest-north": "Northernmost stay",
  "furthest-south": "Southernmost stay",
  "furthest-east": "Easternmost stay",
  "furthest-west": "Westernmost stay",
  "furthest-from-birth": "Stay furthest from his birthplace",
  "longest-leg": "Longest move by distance",
  "slowest-leg": "Longest move by time",
  "fastest-week": "Fastest week",
  "farthest-year": "Year of the greatest distance",
  "most-moves-in-a-year": "Year of the most moves",
  "longest-in-one-town": "Longest in one town",
  "longest-in-one-polity": "Longest in one state",
};

export const RECORD_WORDS = {
  finding:
    "Of the places where he stayed, of his moves and of the days between. Each leads to the map.",
  none: "There is nothing here to compare.",
  from: (day: string) => `from ${day}`,
  between: ({ first, last }: { first: string; last: string }) => `${first} – ${last}`,
  moves: (moves: number) => (moves === 1 ? "1 move" : `${moves} moves`),
} as const;
