/** The sheet a plate is drawn on, and what part of the world its map shows. */
import type { Extent } from "../../itinerary/extent";
import type { Position } from "../../itinerary/place";
import type { Box } from "../lettering/box";
import type { MapPoint } from "../lettering/curve";
import type { Frame } from "../trail/leg-brush";
import { worldPoint } from "../trail/web-mercator";

export const SHEET_SIZES = ["A4", "A3"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** Paper is read from nearer than a screen: what is a pixel there is four fifths of one here. */
const PAPER_PIXEL = 0.8;
/** These pixels to a millimetre: an inch has 25.4 of those and 96 CSS pixels. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4 / PAPER_PIXEL;
/** Dots to an inch in print. */
const PRINT_RESOLUTION = 300;
/** Dots of a printed sheet to a pixel of its layout. */
export const PRINT_RATIO = (PRINT_RESOLUTION / 96) * PAPER_PIXEL;

/** Width and height in millimetres, landscape. */
const MILLIMETRES: Readonly<Record<SheetSize, readonly [width: number, height: number]>> = {
  A4: [297, 210],
  A3: [420, 297],
};

/** White left around the plate, and the room above and below the map, in pixels of the layout. */
const MARGIN = 47;
const HEAD = 68;
const FOOT = 128;
/** Breadth of the frame that bears the degrees: above and below, and at the sides. */
export const FRAME_BREADTH = 15;
export const FRAME_SIDE = 32;
/** However little of the world is shown, it is not drawn larger than this zoom. */
const CLOSEST_ZOOM = 13;

/** A sheet with its map. Everything is in pixels of the layout from the sheet's upper left corner. */
export interface Sheet {
  readonly size: SheetSize;
  readonly width: number;
  readonly height: number;
  /** What is printed on, inside the margins. */
  readonly inside: Box;
  /** The map, inside its frame. */
  readonly map: Box;
  /** Zoom of the map as the screen counts it. */
  readonly zoom: number;
  /** The map in the terms of the trail's brush. */
  readonly frame: Frame;
  /** Where a [longitude, latitude] position in degrees lies on the sheet. */
  pointOf(position: Position): MapPoint;
}

/** Width and height of a sheet in millimetres. */
export function paperOf(size: SheetSize): readonly [width: number, height: number] {
  return MILLIMETRES[size];
}

/** Dots of a sheet printed at 300 to the inch: A4 is 3508 by 2480. */
export function dotsOfSheet(size: SheetSize): { readonly width: number; readonly height: number } {
  const [width, height] = MILLIMETRES[size];
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * PRINT_RESOLUTION);
  return { width: dots(width), height: dots(height) };
}

/** Lays out a sheet whose map shows all of an extent, as large as it fits. */
export function sheetFor(size: SheetSize, { southWest, northEast }: Extent): Sheet {
  const [width, height] = MILLIMETRES[size].map((side) => side * PIXELS_PER_MILLIMETRE) as [
    number,
    number,
  ];
  const inside: Box = {
    left: MARGIN,
    top: MARGIN,
    right: width - MARGIN,
    bottom: height - MARGIN,
  };
  const map: Box = {
    left: inside.left + FRAME_SIDE,
    top: inside.top + HEAD + FRAME_BREADTH,
    right: inside.right - FRAME_SIDE,
    bottom: inside.bottom - FOOT - FRAME_BREADTH,
  };
  const corner = worldPoint(southWest);
  const opposite = worldPoint(northEast);
  const across = Math.max(1e-9, opposite.x - corner.x);
  const down = Math.max(1e-9, corner.y - opposite.y);
  const fitting = Math.min((map.right - map.left) / across, (map.bottom - map.top) / down);
  const zoom = Math.min(CLOSEST_ZOOM, Math.log2(fitting));
  const scale = 2 ** zoom;
  const left = ((corner.x + opposite.x) / 2) * scale - (map.left + map.right) / 2;
  const top = ((corner.y + opposite.y) / 2) * scale - (map.top + map.bottom) / 2;
  return {
    size,
    width,
    height,
    inside,
    map,
    zoom,
    frame: { scale, left, top, width, height },
    pointOf: (position) => {
      const { x, y } = worldPoint(position);
      return { x: x * scale - left, y: y * scale - top };
    },
  };
}
