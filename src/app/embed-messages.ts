/** What an embedded atlas and the page around it say to each other by `postMessage`. */
import { type Day, dayFromIso, isoFromDay } from "../itinerary/day";

/** What the atlas says. */
export type AtlasMessage =
  | { readonly type: "atlas:ready" }
  | { readonly type: "atlas:date"; readonly date: string }
  | { readonly type: "atlas:problem"; readonly message: string };

/** A message as it was understood; null for one that is not meant for the atlas. */
export type ReadMessage =
  | { readonly kind: "set-date"; readonly day: Day }
  | { readonly kind: "problem"; readonly message: string }
  | null;

/** The first and last day that can be set. */
export interface Life {
  readonly birth: Day;
  readonly death: Day;
}

const OURS = "atlas:";

/** Reads what the page around has sent. Never throws. */
export function readMessage(data: unknown, { birth, death }: Life): ReadMessage {
  if (typeof data !== "object" || data === null || !("type" in data)) return null;
  const { type } = data;
  // Other programs of that page may talk in their own words.
  if (typeof type !== "string" || !type.startsWith(OURS)) return null;
  if (type !== "atlas:set-date") {
    return problem(`The atlas does not know the message "${type}"; it knows "atlas:set-date".`);
  }
  const date = "date" in data ? data.date : undefined;
  const day = typeof date === "string" ? readDay(date) : null;
  if (day === null) {
    return problem('"atlas:set-date" needs a date such as "1917-04-03", New Style.');
  }
  if (day < birth || day > death) {
    return problem(`${date} lies outside the life, ${isoFromDay(birth)} to ${isoFromDay(death)}.`);
  }
  return { kind: "set-date", day };
}

function problem(message: string): ReadMessage {
  return { kind: "problem", message };
}

function readDay(iso: string): Day | null {
  try {
    return dayFromIso(iso);
  } catch {
    return null;
  }
}
