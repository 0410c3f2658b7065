/** Areas on the sphere. */

/** Authalic radius of WGS 84 in kilometres: the sphere of the same surface. */
const RADIUS = 6371.0072;
const RADIANS = Math.PI / 180;

/** Area of polygons ([longitude, latitude], holes after the outer ring) in km2 (Chamberlain and Duquette, JPL 07-03). */
export function squareKilometres(polygons) {
  let sum = 0;
  for (const [outer, ...holes] of polygons) {
    sum += ringArea(outer);
    for (const hole of holes) sum -= ringArea(hole);
  }
  return sum;
}

function ringArea(ring) {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [fromLongitude, fromLatitude] = ring[index - 1];
    const [toLongitude, toLatitude] = ring[index];
    twice +=
      (toLongitude - fromLongitude) *
      RADIANS *
      (2 + Math.sin(fromLatitude * RADIANS) + Math.sin(toLatitude * RADIANS));
  }
  return Math.abs((twice * RADIUS * RADIUS) / 2);
}
