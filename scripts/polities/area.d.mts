/** Rings of [longitude, latitude], the outer one first. */
export function squareKilometres(
  polygons: readonly (readonly (readonly (readonly number[])[])[])[],
): number;
