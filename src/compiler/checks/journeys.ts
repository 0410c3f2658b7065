/** Do the spans of the journeys run forward? */
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** Each span ends no earlier than it begins, and begins after the one above it ended. */
export function checkJourneys({ journeys }: Facts, byId: FactsById): readonly Problem[] {
  const indexOf = (id: string) => byId.segmentIndices.get(id);
  return journeys.flatMap((located) => {
    const { spans } = located.record;
    return spans.flatMap((span, index) => {
      const first = indexOf(span.first);
      const last = indexOf(span.last);
      if (first === undefined || last === undefined) return [];
      if (last < first) {
        const message = `the span ends with ${span.last}, which comes before ${span.first}`;
        return problemAt(located, ["spans", index], message, "Exchange the two, or correct one.");
      }
      const above = spans[index - 1];
      const reached = above && indexOf(above.last);
      if (reached === undefined || first > reached) return [];
      const message = `the span begins with ${span.first}, before the span above it has ended`;
      const advice = "Put the spans in the order of time, without overlap; join those that touch.";
      return problemAt(located, ["spans", index], message, advice);
    });
  });
}
