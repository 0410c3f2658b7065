/** A colour of the trail for each polity of the life. */
import type { Day } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import { entriesOf, politiesReached, polityNameOnDay } from "../itinerary/polity";
import type { Leg } from "../itinerary/segment";

/** How many tokens `--polity-1` and on there are in tokens.css. */
export const POLITY_COLOR_COUNT = 10;

/** The token at sea, and wherever the map of borders is silent. */
export const NO_POLITY_TOKEN = "--ink-faint";

const tokensByItinerary = new WeakMap<Itinerary, ReadonlyMap<string, string>>();

/**
 * The token of tokens.css for each polity of the life, by id. The same atlas always gives the same
 * tokens; polities that follow each other in time differ wherever ten colours allow it.
 */
export function polityTokens(itinerary: Itinerary): ReadonlyMap<string, string> {
  const known = tokensByItinerary.get(itinerary);
  if (known) return known;
  const tokens = tokensInTurn(entriesOf(itinerary).map(({ polity }) => polity));
  tokensByItinerary.set(itinerary, tokens);
  return tokens;
}

/**
 * Gives each id in a sequence a token: of those no neighbour in the sequence has, the one given
 * least often.
 */
export function tokensInTurn(sequence: readonly string[]): ReadonlyMap<string, string> {
  const neighbours = new Map<string, Set<string>>();
  sequence.forEach((id, index) => {
    const own = neighbours.get(id) ?? new Set();
    for (const other of [sequence[index - 1], sequence[index + 1]]) {
      if (other !== undefined && other !== id) own.add(other);
    }
    neighbours.set(id, own);
  });
  const uses = new Map(
    Array.from({ length: POLITY_COLOR_COUNT }, (_, index) => [`--polity-${index + 1}`, 0]),
  );
  const tokens = new Map<string, string>();
  for (const id of neighbours.keys()) {
    const taken = new Set([...(neighbours.get(id) ?? [])].map((other) => tokens.get(other)));
    const byUse = [...uses].toSorted(([, a], [, b]) => a - b);
    const [token, count] = byUse.find(([name]) => !taken.has(name)) ??
      byUse[0] ?? [NO_POLITY_TOKEN, 0];
    tokens.set(id, token);
    uses.set(token, count + 1);
  }
  return tokens;
}

/** The token of one polity; that of the sea for null and for a polity he never entered. */
export function tokenOfPolity(itinerary: Itinerary, polity: string | null): string {
  return (polity !== null && polityTokens(itinerary).get(polity)) || NO_POLITY_TOKEN;
}

/** A stretch of a leg in one colour, from one share (0 to 1) of its way to another. */
export interface ColoredStretch {
  readonly from: number;
  readonly to: number;
  readonly polity: string | null;
  readonly token: string;
}

/** How a leg is coloured by polity: stretches in order that cover its way. */
export function colorsOfLeg(
  itinerary: Itinerary,
  { polities }: Pick<Leg, "polities">,
): readonly ColoredStretch[] {
  if (polities.length === 0) return [{ from: 0, to: 1, polity: null, token: NO_POLITY_TOKEN }];
  return polities.map(({ polity, share }, index) => ({
    from: share,
    to: polities[index + 1]?.share ?? 1,
    polity,
    token: tokenOfPolity(itinerary, polity),
  }));
}

/** One line of the legend. */
export interface PolityLegendEntry {
  readonly polity: string;
  readonly name: string;
  readonly token: string;
}

/** The polities reached up to a day, in order of first entry, by their names on that day. */
export function polityLegend(itinerary: Itinerary, day: Day): readonly PolityLegendEntry[] {
  return politiesReached(itinerary, day).map((polity) => ({
    polity,
    name: polityNameOnDay(itinerary, polity, day),
    token: tokenOfPolity(itinerary, polity),
  }));
}
