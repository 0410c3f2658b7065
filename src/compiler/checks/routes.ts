/** Does a kept route lead where the leg that uses it leads? */
import type { Facts } from "../facts";
import { ROUTE_END_TOLERANCE_KILOMETRES } from "../geometry";
import type { FactsById } from "../index-facts";
import { legLine } from "../leg-line";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** Both ends of a leg lie near those of the line in routes.geojson that it follows. */
export function checkRoutes({ segments }: Facts, byId: FactsById): readonly Problem[] {
  return segments.flatMap((located) => {
    const { record } = located;
    if (record.kind !== "leg" || legLine(record, byId).kind !== "route-too-far") return [];
    return problemAt(
      located,
      ["route"],
      `the route "${record.route}" ends more than ${ROUTE_END_TOLERANCE_KILOMETRES} km from "${record.from}" or "${record.to}"`,
      "Name another line of routes.geojson, draw one for this leg, or leave the route out.",
    );
  });
}
