/** Makes the file of a plate. */
import { placeNameOnDay } from "../../language/whereabouts";
import { measureAgain } from "../lettering/text-width";
import { cssFont, type PlateFont } from "./board";
import { CanvasBoard } from "./canvas-board";
import { NAME_FONT } from "./draw-places";
import { type BeginStep, drawPlate, fetchTopologies } from "./draw-plate";
import { fontStyles } from "./plate-fonts";
import { type PlatePlaces, placesOfPlate } from "./plate-places";
import type { PlateRequest } from "./plate-request";
import { dotsOfSheet, PRINT_RATIO, paperOf } from "./sheet";
import { SvgBoard } from "./svg-board";

export const PLATE_FORMATS = ["svg", "png"] as const;
export type PlateFormat = (typeof PLATE_FORMATS)[number];

/**
 * Draws a plate into a file.
 * @param begin is told of every step before it begins
 * @throws {Error} with a sentence for the reader when it cannot be made; what the signal was aborted
 * with when it is no longer wanted
 */
export async function makePlate(
  format: PlateFormat,
  request: PlateRequest,
  begin: BeginStep,
  signal: AbortSignal,
): Promise<Blob> {
  await begin("fetch");
  const topologies = await fetchTopologies(request.sheet.zoom, signal);
  await loadFonts(request);
  const places = placesOfPlate(request);
  if (format === "png") {
    const canvas = document.createElement("canvas");
    const { width, height } = dotsOfSheet(request.sheet.size);
    canvas.width = width;
    canvas.height = height;
    const board = new CanvasBoard(canvas, PRINT_RATIO);
    await drawPlate(board, request, topologies, places, begin);
    await begin("write");
    return pngOf(canvas);
  }
  const board = new SvgBoard();
  await drawPlate(board, request, topologies, places, begin);
  await begin("write");
  const style = await fontStyles(board.lettersByFont, signal);
  const { words, sheet } = request;
  const svg = board.written({
    width: sheet.width,
    height: sheet.height,
    paper: paperOf(sheet.size),
    title: `${words.title}. ${words.subject}, ${words.date}`,
    description: described(request, places),
    style,
  });
  return new Blob([svg], { type: "image/svg+xml" });
}

function described({ words }: PlateRequest, { placed, nameOf }: PlatePlaces): string {
  const places = placed.flatMap(({ shown }) => shown.members.map(nameOf));
  return `${words.date}: ${words.where}. Places: ${[...new Set(places)].join(", ")}. ${words.credits.join(" ")} ${words.link}`;
}

/** The page fetches typefaces when it needs them; names must not be measured in another. */
async function loadFonts({ itinerary, day }: PlateRequest): Promise<void> {
  const letters = new Set(
    itinerary.atlas.places.flatMap((place) => [...placeNameOnDay(place, day)]),
  );
  const names = [...letters].join("");
  const fonts: readonly (readonly [PlateFont, string])[] = [
    [NAME_FONT, names],
    [{ family: "sans", size: 13, weight: 400 }, "A"],
    [{ family: "serif", size: 13, weight: 400 }, "A"],
    [{ family: "serif", size: 13, weight: 400, italic: true }, "AЖ"],
  ];
  await Promise.all(fonts.map(([font, text]) => document.fonts.load(cssFont(font), text)));
  measureAgain();
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      canvas.width = canvas.height = 0;
      if (blob) resolve(blob);
      else reject(new Error("This browser has not enough memory for a picture of this size."));
    }, "image/png");
  });
}
