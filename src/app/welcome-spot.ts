/** Where a card lies on the free part of the map so that it covers nothing that matters. */

/** Edges in CSS pixels from the upper left corner of the page. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room kept between the card and what it is not to cover, in CSS pixels. */
const ROOM = 12;

/**
 * The corner of the free part in which a card covers least: never what must be seen if any corner
 * leaves it free, and of those corners rather one that leaves the rest free as well.
 * @param needed what must be seen
 * @param rest what had better be seen
 */
export function spotFor(
  { width, height }: { readonly width: number; readonly height: number },
  free: Rectangle,
  needed: readonly Rectangle[],
  rest: readonly Rectangle[],
): { readonly left: number; readonly top: number } {
  const right = Math.max(free.left, free.right - width);
  const bottom = Math.max(free.top, free.bottom - height);
  const spots = [
    { left: free.left, top: free.top },
    { left: right, top: free.top },
    { left: right, top: bottom },
    { left: free.left, top: bottom },
  ];
  const cost = ({ left, top }: { left: number; top: number }): number => {
    const card = { left, top, right: left + width, bottom: top + height };
    return (
      needed.filter((one) => meets(card, one)).length * 100 +
      rest.filter((one) => meets(card, one)).length
    );
  };
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.right + ROOM &&
    b.left < a.right + ROOM &&
    a.top < b.bottom + ROOM &&
    b.top < a.bottom + ROOM
  );
}
