/** Does every claim name a source? */
import type { Facts } from "../facts";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** Every event and work, and every segment whose whereabouts are claimed, cites at least one work. */
export function checkSourced({ segments, events, works }: Facts): readonly Problem[] {
  const claims = [
    ...segments.filter(({ record }) => record.kind !== "unknown"),
    ...events,
    ...works,
  ];
  return claims.flatMap((located) =>
    located.record.sources.length > 0
      ? []
      : problemAt(
          located,
          ["sources"],
          "the claim has no source",
          "Name under sources: the work it rests on, by its id in sources.json.",
        ),
  );
}
