/** Every name that is set along a line: polities, seas and rivers. */
import lettering from "../../../geo/polities/lettering.yaml";
import type { LineName } from "./line-name";
import { polityNames } from "./polity-names";
import { RIVER_NAMES } from "./river-names";
import { SEA_NAMES } from "./sea-names";

export const LINE_NAMES: readonly LineName[] = [
  ...polityNames(lettering),
  ...SEA_NAMES,
  ...RIVER_NAMES,
];
