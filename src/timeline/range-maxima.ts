/** The greatest of any run of values, in a handful of steps however many there are. */

/** Values with the maxima of ever longer blocks of them. Made by {@link buildMaxima}. */
export interface RangeMaxima {
  /** The values; then the maxima of 2 of them each, of 4, of 8 and so on. */
  readonly levels: readonly Float64Array[];
}

/** Prepares values to be asked for maxima. O(n). */
export function buildMaxima(values: Float64Array): RangeMaxima {
  const levels = [values];
  for (let below = values; below.length > 1; ) {
    const above = new Float64Array(Math.ceil(below.length / 2));
    for (let index = 0; index < above.length; index++) {
      above[index] = Math.max(
        below[2 * index] as number,
        below[2 * index + 1] ?? Number.NEGATIVE_INFINITY,
      );
    }
    levels.push(above);
    below = above;
  }
  return { levels };
}

/** The greatest of the values [from, to); 0 when there are none. O(log n). */
export function maximumWithin({ levels }: RangeMaxima, from: number, to: number): number {
  let greatest = 0;
  let [left, right] = [from, to];
  for (const level of levels) {
    if (left >= right) break;
    if (left % 2 === 1) greatest = Math.max(greatest, level[left++] as number);
    if (right % 2 === 1) greatest = Math.max(greatest, level[--right] as number);
    left /= 2;
    right /= 2;
  }
  return greatest;
}
