/** Names, marks of places and the traveller, on a plate. */
import { positionAt, segmentAt } from "../../itinerary/itinerary";
import { textWidth } from "../lettering/text-width";
import type { PlacedPlace } from "../place-layout";
import { cssFont, type PlateBoard, type PlateFont } from "./board";
import type { PlatePlaces } from "./plate-places";
import { type PlateRequest, tokenOf } from "./plate-request";

/** The typefaces of a place's name, of the numbers before it and of the count after it. */
export const NAME_FONT: PlateFont = { family: "sans", size: 13, weight: 600 };
const ORDER_FONT: PlateFont = { family: "sans", size: 11, weight: 700 };
const COUNT_FONT: PlateFont = { family: "sans", size: 11, weight: 500 };
/** From the upper left corner of a name's box to where its first letter stands, in CSS pixels. */
const INTO_BOX = 2;
const DOWN_BOX = 11.5;
const PART_GAP = 3;
/** Strength of places that are not of the followed journey. */
const DIMMED = 0.28;
/** Radii of the traveller and of the ring of light around him, in CSS pixels. */
const TRAVELLER = 7.5;
const TRAVELLER_HALO = 17;

export function drawLineNames(
  board: PlateBoard,
  request: PlateRequest,
  { lineNames }: PlatePlaces,
): void {
  const token = tokenOf(request);
  board.layer({ id: "names-of-lands-and-waters", clip: request.sheet.map }, () =>
    board.lineNames(lineNames, {
      polity: token("--polity-name"),
      water: token("--sea-name"),
      landHalo: token("--paper"),
      waterHalo: token("--sea"),
    }),
  );
}

export function drawPlaces(board: PlateBoard, request: PlateRequest, places: PlatePlaces): void {
  const token = tokenOf(request);
  const clip = request.sheet.map;
  // The greatest last, so that it lies on top.
  const inOrder = places.placed.toReversed();
  board.layer({ id: "places", clip }, () => {
    for (const placed of inOrder) drawMark(board, token, placed, places);
  });
  board.layer({ id: "traveller", clip }, () => drawTraveller(board, request));
  board.layer({ id: "names-of-places", clip }, () => {
    for (const placed of inOrder) drawName(board, token, placed, places);
  });
}

function drawMark(
  board: PlateBoard,
  token: (name: string) => string,
  { shown, point, radius, crowded }: PlacedPlace,
  { nameOf }: PlatePlaces,
): void {
  const { standing, members, site } = shown;
  const { selected, inJourney } = standing;
  const strokeWidth = selected ? 2.6 : crowded || site.stays.length === 0 ? 1.2 : 1.7;
  const looks = {
    x: point.x,
    y: point.y,
    fill: token("--paper-raised"),
    stroke: token(selected ? "--trail-strong" : "--trail"),
    ...(inJourney ? {} : { opacity: DIMMED }),
  };
  if (members.length > 1 && !crowded) {
    board.mark({ ...looks, shape: "circle", radius: radius + 2.1, strokeWidth: 1.2 });
  }
  board.mark({
    ...looks,
    shape: site.stays.length === 0 ? "diamond" : "circle",
    radius: radius - strokeWidth / 2,
    strokeWidth,
    title: members.map(nameOf).join(", "),
  });
}

function drawName(
  board: PlateBoard,
  token: (name: string) => string,
  { shown, name, order }: PlacedPlace,
  { settings }: PlatePlaces,
): void {
  const box = settings.get(shown.site.place.id)?.boxes[0];
  if (!box) return;
  const others = shown.members.length - 1;
  const halo = token("--halo");
  const baseline = box.top + DOWN_BOX;
  let x = box.left + INTO_BOX;
  const write = (text: string, font: PlateFont, color: string, kind: string): void => {
    board.text({ text, x, baseline, font, color, halo, kind });
    x += textWidth(text, cssFont(font)) + PART_GAP;
  };
  if (order !== "") write(order, ORDER_FONT, token("--trail"), "place-order");
  const { inJourney } = shown.standing;
  write(name, NAME_FONT, token(inJourney ? "--ink" : "--ink-faint"), "place-name");
  if (others > 0) write(`+${others}`, COUNT_FONT, token("--ink-soft"), "place-count");
}

function drawTraveller(board: PlateBoard, request: PlateRequest): void {
  const { itinerary, view, sheet } = request;
  const token = tokenOf(request);
  const { x, y } = sheet.pointOf(positionAt(itinerary, view.moment));
  const unknown = segmentAt(itinerary, view.moment).kind === "unknown";
  board.mark({
    shape: "circle",
    x,
    y,
    radius: TRAVELLER_HALO,
    fill: token("--trail"),
    opacity: 0.22,
  });
  board.mark({
    shape: "circle",
    x,
    y,
    radius: TRAVELLER,
    fill: token(unknown ? "--paper-raised" : "--trail"),
    stroke: token(unknown ? "--trail" : "--paper-raised"),
    strokeWidth: unknown ? 2 : 2.5,
    ...(unknown ? { dashes: [4, 3] } : {}),
    title: request.words.where,
  });
}
