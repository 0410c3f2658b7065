/** How far off coordinates may be. */
import type { PlaceRecord } from "./schema";

const KILOMETRES: Readonly<Record<PlaceRecord["properties"]["precision"], number>> = {
  house: 0.1,
  site: 0.5,
  town: 3,
  district: 5,
  region: 60,
};

/** How far off a place's coordinates may be, in kilometres. */
export function precisionInKilometres({ properties }: PlaceRecord): number {
  return properties.precisionKm ?? KILOMETRES[properties.precision];
}
