/** The town a place record lies in. */
import type { FactsById } from "./index-facts";

/** The id of the town a place lies in, or of the place itself when it is a town or open country. */
export function townIdOf(placeId: string, { places }: Pick<FactsById, "places">): string {
  return places.get(placeId)?.record.properties.within ?? placeId;
}
