/** Draws a plate step by step, so that the page stays alive, shows how far it is and can stop. */
import coarseUrl from "virtual:base-map-coarse-url";
import fineUrl from "virtual:base-map-fine-url";
import middleUrl from "virtual:base-map-middle-url";
import type { Topology } from "topojson-specification";
import politiesUrl from "../../../geo/polities/polities.topo.json?url";
import type { PolityTopology } from "../base/borders-of-day";
import { baseMapColors, paintBaseMap } from "../base/paint-base-map";
import { borderColors, paintBorders } from "../base/paint-borders";
import type { PlateBoard } from "./board";
import { drawMargin, graticuleInterval } from "./draw-margin";
import { drawLineNames, drawPlaces } from "./draw-places";
import { drawTrail } from "./draw-trail";
import { bordersOf, groundOf, type Topologies } from "./ground";
import type { PlatePlaces } from "./plate-places";
import { type PlateRequest, tokenOf } from "./plate-request";

/** What is being done, in order. */
export const PLATE_STEPS = [
  "fetch",
  "land",
  "borders",
  "trail",
  "names",
  "margin",
  "write",
] as const;
export type PlateStep = (typeof PLATE_STEPS)[number];

/** Tells that a step begins and lets the page breathe. It throws when the plate is no longer wanted. */
export type BeginStep = (step: PlateStep) => Promise<void>;

/** Print has three dots where the screen has one: it takes finer data from further out. */
const MIDDLE_FROM_ZOOM = 1;
const FINE_FROM_ZOOM = 4.25;

/**
 * Fetches what a plate is drawn from.
 * @throws {Error} with a sentence for the reader
 */
export async function fetchTopologies(zoom: number, signal: AbortSignal): Promise<Topologies> {
  const water = await fetchTopology(zoom >= MIDDLE_FROM_ZOOM ? middleUrl : coarseUrl, signal);
  const land = zoom >= FINE_FROM_ZOOM ? await fetchTopology(fineUrl, signal) : water;
  const polities = (await fetchTopology(politiesUrl, signal)) as PolityTopology;
  return { water, land, polities };
}

async function fetchTopology(url: string, signal: AbortSignal): Promise<Topology> {
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new Error("The map could not be fetched. Check the connection and try again.", {
      cause: error,
    });
  });
  if (!response.ok) throw new Error(`The map could not be fetched (${response.status}).`);
  return response.json();
}

/** Draws everything on a board. */
export async function drawPlate(
  board: PlateBoard,
  request: PlateRequest,
  topologies: Topologies,
  places: PlatePlaces,
  begin: BeginStep,
): Promise<void> {
  const { sheet, palette, day } = request;
  const token = tokenOf(request);
  board.layer({ id: "paper" }, (context) => {
    fillBox(context, { left: 0, top: 0, right: sheet.width, bottom: sheet.height });
    context.fillStyle = token("--paper-raised");
    context.fill("nonzero");
  });
  await begin("land");
  const ground = groundOf(topologies, sheet, graticuleInterval(sheet.zoom));
  board.layer({ id: "ground", clip: sheet.map }, (context) => {
    fillBox(context, sheet.map);
    context.fillStyle = token("--sea");
    context.fill("nonzero");
    paintBaseMap(context, ground, baseMapColors(palette), sheet.zoom, 1);
  });
  await begin("borders");
  const borders = bordersOf(topologies, sheet, day);
  board.layer({ id: "borders", clip: sheet.map }, (context) =>
    paintBorders(context, borders, borderColors(palette), sheet.zoom, 1),
  );
  await begin("trail");
  drawLineNames(board, request, places);
  drawTrail(board, request);
  await begin("names");
  drawPlaces(board, request, places);
  await begin("margin");
  drawMargin(board, request);
}

function fillBox(
  context: Parameters<Parameters<PlateBoard["layer"]>[1]>[0],
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): void {
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(right, top);
  context.lineTo(right, bottom);
  context.lineTo(left, bottom);
  context.closePath();
}
