/** Places marks and names so that none covers another: the more important goes first. */

/** What wants a mark and a name, in CSS pixels, most important first. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Whether it wants a name as well as a mark. */
  readonly named: boolean;
  /** The side its name stood on before: kept when it is still free, so that nothing flickers. */
  readonly side: LabelSide | null;
}

export const LABEL_SIDES = ["right", "left", "above", "below"] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** What a place gets: a full mark or only a dot, and its name on some side or not at all. */
export interface Placement {
  readonly full: boolean;
  readonly side: LabelSide | null;
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the map fires when the names of places have been placed, with {@link PlacedNames}. */
export const NAMES_PLACED = "namesplaced";

/** Where the names of places stand, for other names to keep off them. */
export interface PlacedNames {
  /** The part of the map that no card covers. */
  readonly area: Box;
  readonly names: readonly Box[];
}

const GAP = 4;
/** Share of the two radii by which full marks may overlap. */
const OVERLAP = 0.75;

/**
 * Decides for each request in the order given, the most important first. Names are kept to `area`,
 * the part of the map that no card covers, and off the boxes to `avoid`. A later mark that an
 * earlier mark or name covers becomes a dot.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  area: Box,
  avoid: readonly Box[] = [],
): ReadonlyMap<string, Placement> {
  const marks: LabelRequest[] = [];
  const taken: Box[] = [];
  const placements = new Map<string, Placement>();
  for (const request of requests) {
    const own = markBox(request);
    const full =
      !marks.some((mark) => covers(mark, request)) && !taken.some((box) => overlap(box, own));
    if (full) marks.push(request);
    const side =
      full && request.named ? freeSide(request, marks, [...taken, ...avoid], area) : null;
    if (side) taken.push(labelBox(request, side));
    placements.set(request.id, { full, side });
  }
  return placements;
}

/** The boxes of the names that were placed. */
export function namesPlaced(
  requests: readonly LabelRequest[],
  placements: ReadonlyMap<string, Placement>,
): readonly Box[] {
  return requests.flatMap((request) => {
    const side = placements.get(request.id)?.side;
    return side ? [labelBox(request, side)] : [];
  });
}

/** Whether a line of lettering lies within the area and off all names. */
export function hasRoom(lettering: readonly Box[], { area, names }: PlacedNames): boolean {
  return lettering.every((box) => within(box, area) && !names.some((name) => overlap(box, name)));
}

/**
 * The room that a turned line of lettering takes, as a row of squares along it.
 * @param x of its middle, in CSS pixels, as are `y`, `width` and `height`
 * @param turn in degrees, clockwise
 */
export function letteringBoxes(
  x: number,
  y: number,
  width: number,
  height: number,
  turn: number,
): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / height));
  const angle = (turn * Math.PI) / 180;
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    const left = x + along * Math.cos(angle) - height / 2;
    const top = y + along * Math.sin(angle) - height / 2;
    return boxAt(left, top, height, height);
  });
}

/** The first side on which a name covers nothing placed before it, and stays on the map. */
function freeSide(
  request: LabelRequest,
  marks: readonly LabelRequest[],
  taken: readonly Box[],
  area: Box,
): LabelSide | null {
  // A place that a card covers keeps its name all the same; it comes out when the map is moved.
  const inArea = within(markBox(request), area);
  const sides = request.side ? [request.side, ...LABEL_SIDES] : LABEL_SIDES;
  const free = sides.find((side) => {
    const box = labelBox(request, side);
    return (
      (!inArea || within(box, area)) &&
      !taken.some((other) => overlap(box, other)) &&
      !marks.some((mark) => mark !== request && overlap(box, markBox(mark)))
    );
  });
  return free ?? null;
}

function covers(mark: LabelRequest, other: LabelRequest): boolean {
  const distance = Math.hypot(mark.x - other.x, mark.y - other.y);
  return distance < (mark.radius + other.radius) * OVERLAP + 1;
}

function markBox({ x, y, radius }: LabelRequest): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function labelBox(request: LabelRequest, side: LabelSide): Box {
  const { x, y, radius, labelWidth: width, labelHeight: height } = request;
  switch (side) {
    case "right":
      return boxAt(x + radius + GAP, y - height / 2, width, height);
    case "left":
      return boxAt(x - radius - GAP - width, y - height / 2, width, height);
    case "above":
      return boxAt(x - width / 2, y - radius - 2 - height, width, height);
    case "below":
      return boxAt(x - width / 2, y + radius + 2, width, height);
  }
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function within(box: Box, area: Box): boolean {
  return (
    box.left >= area.left &&
    box.top >= area.top &&
    box.right <= area.right &&
    box.bottom <= area.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
