/**
 * The view as a link and a link as a view. The query holds
 * `date`, `calendar=julian`, `place` | `leg` | `event` | `person` | `work` | `source`, `journey`, `beside`, `stop`, `tour`, `step`,
 * `map=zoom/lat/lon`, `view=table` | `view=charts`, and the filter (see filter-link.ts); and `lang`,
 * which is settled before the view is read.
 */
import { type Day, dayOfMoment, isoFromDay, type Moment } from "../itinerary/day";
import { type Itinerary, representativeMoment } from "../itinerary/itinerary";
import { summarizeJourney } from "../itinerary/journey-summary";
import { readDate } from "../itinerary/read-date";
import { readFilter, writeFilter } from "./filter-link";
import { momentOfJourney } from "./navigation";
import { isInAtlas, KIND_NAMES, SELECTABLE_KINDS } from "./selectable";
import type { Drawer, FollowedJourney, LinkedView, MapView, Selection, Tour } from "./view";

/** A link as it was understood. What could not be understood is said, never thrown. */
export interface ReadLink {
  readonly view: LinkedView;
  readonly problems: readonly string[];
}

/** What a link without a date shows: the whole life, on its last day. */
export function openingMoment(itinerary: Itinerary): Moment {
  return representativeMoment(itinerary, itinerary.atlas.death);
}

/** Reads the query part of an address, such as `?date=1917-04-03&place=halifax`. */
export function readLink(itinerary: Itinerary, query: string): ReadLink {
  const parameters = new URLSearchParams(query);
  const problems: string[] = [];
  const journey = readJourney(itinerary, parameters, problems);
  return {
    view: {
      moment: readMoment(itinerary, parameters, journey, problems),
      selection: readSelection(itinerary, parameters, problems),
      journey,
      tour: readTour(itinerary, parameters, problems),
      mapView: readMapView(parameters, problems),
      drawer: readDrawer(parameters, problems),
      filter: readFilter(itinerary, parameters, problems),
    },
    problems,
  };
}

/** Writes the query part of the address that opens this view; empty for the opening view. */
export function writeLink(itinerary: Itinerary, view: LinkedView): string {
  const parts: string[] = [];
  const day = dayOfMoment(view.moment);
  if (
    day !== dayOfMoment(openingMoment(itinerary)) ||
    view.journey ||
    view.tour?.kind === "reading"
  ) {
    parts.push(`date=${isoFromDay(day)}`);
  }
  if (view.selection.kind !== "now") {
    parts.push(`${view.selection.kind}=${encodeURIComponent(view.selection.id)}`);
  }
  if (view.journey) {
    parts.push(`journey=${encodeURIComponent(view.journey.id)}`);
    if (view.journey.beside) parts.push(`beside=${encodeURIComponent(view.journey.beside)}`);
    if (view.journey.stop !== null) parts.push(`stop=${view.journey.stop + 1}`);
  }
  if (view.tour?.kind === "reading") {
    parts.push(`tour=${encodeURIComponent(view.tour.journey)}`, `step=${view.tour.step + 1}`);
  }
  if (view.mapView) {
    const { center, zoom } = view.mapView;
    parts.push(`map=${round(zoom, 2)}/${round(center[1], 4)}/${round(center[0], 4)}`);
  }
  if (view.drawer) parts.push(`view=${view.drawer}`);
  parts.push(...writeFilter(itinerary, view.filter));
  return inLanguage(itinerary, parts);
}

/** The query part of the address that opens a day. */
export function linkToDay(itinerary: Itinerary, day: Day): string {
  const { atlas } = itinerary;
  return inLanguage(itinerary, [
    `date=${isoFromDay(Math.min(Math.max(day, atlas.birth), atlas.death))}`,
  ]);
}

/** A query of these parts, with the language the atlas is in unless that is English. */
function inLanguage({ atlas }: Itinerary, parts: readonly string[]): string {
  const all = atlas.language === undefined ? parts : [...parts, `lang=${atlas.language}`];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function readMoment(
  itinerary: Itinerary,
  parameters: URLSearchParams,
  followed: FollowedJourney | null,
  problems: string[],
): Moment {
  const text = parameters.get("date");
  if (text === null) {
    const moment = followed && momentOfJourney(itinerary, followed);
    return moment ?? openingMoment(itinerary);
  }
  const calendar = parameters.get("calendar") === "julian" ? "julian" : "gregorian";
  const read = readDate(text, calendar);
  if (read.kind === "problem") {
    problems.push(read.message);
    return openingMoment(itinerary);
  }
  const { birth, death } = itinerary.atlas;
  const day = Math.min(Math.max(read.day, birth), death);
  if (day !== read.day) {
    problems.push(`The date ${text} lies outside the life; the nearest day is shown.`);
  }
  return representativeMoment(itinerary, day);
}

function readSelection(
  itinerary: Itinerary,
  parameters: URLSearchParams,
  problems: string[],
): Selection {
  for (const kind of SELECTABLE_KINDS) {
    const id = parameters.get(kind);
    if (id === null) continue;
    // Of what comes later than the outline, the panel says when there is no such one.
    if (isInAtlas(itinerary, kind, id)) return { kind, id };
    problems.push(`There is no ${KIND_NAMES[kind]} "${id}" in the atlas.`);
  }
  return { kind: "now" };
}

function readJourney(
  itinerary: Itinerary,
  parameters: URLSearchParams,
  problems: string[],
): FollowedJourney | null {
  const id = parameters.get("journey");
  if (id === null) return null;
  const journey = itinerary.atlas.journeys.find((candidate) => candidate.id === id);
  if (!journey) {
    problems.push(`There is no journey "${id}" in the atlas.`);
    return null;
  }
  const beside = readBeside(itinerary, parameters, problems);
  const text = parameters.get("stop");
  if (text === null) return { id, stop: null, ...beside };
  const stop = Number(text) - 1;
  const count = summarizeJourney(itinerary, journey).stops.length;
  if (Number.isInteger(stop) && stop >= 0 && stop < count) return { id, stop, ...beside };
  problems.push(`The journey has ${count} stops; there is no stop "${text}".`);
  return { id, stop: null, ...beside };
}

function readBeside(
  itinerary: Itinerary,
  parameters: URLSearchParams,
  problems: string[],
): Pick<FollowedJourney, "beside"> {
  const beside = parameters.get("beside");
  if (beside === null) return {};
  if (itinerary.atlas.journeys.some(({ id }) => id === beside)) return { beside };
  problems.push(`There is no journey "${beside}" in the atlas to lay beside.`);
  return {};
}

/** How many steps a tour has is told later than the outline: the card says when there is no such one. */
function readTour(
  itinerary: Itinerary,
  parameters: URLSearchParams,
  problems: string[],
): Tour | null {
  const journey = parameters.get("tour");
  if (journey === null) return null;
  if (!itinerary.atlas.journeys.some(({ id }) => id === journey)) {
    problems.push(`There is no journey "${journey}" in the atlas, and so no tour of it.`);
    return null;
  }
  const text = parameters.get("step") ?? "1";
  const step = Number(text) - 1;
  if (Number.isInteger(step) && step >= 0) {
    return { kind: "reading", journey, step, autoplay: false };
  }
  problems.push(`A tour has no step "${text}"; it is opened at its first.`);
  return { kind: "reading", journey, step: 0, autoplay: false };
}

function readMapView(parameters: URLSearchParams, problems: string[]): MapView | null {
  const text = parameters.get("map");
  if (text === null) return null;
  const [zoom, latitude, longitude, ...rest] = text.split("/").map(Number);
  const valid =
    zoom !== undefined &&
    latitude !== undefined &&
    longitude !== undefined &&
    rest.length === 0 &&
    zoom >= 0 &&
    zoom <= 20 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 360;
  if (valid) return { zoom, center: [longitude, latitude] };
  problems.push(`The map position "${text}" was not understood; the whole way is shown.`);
  return null;
}

function readDrawer(parameters: URLSearchParams, problems: string[]): Drawer | null {
  const text = parameters.get("view");
  if (text === null || text === "table" || text === "charts") return text;
  problems.push(`There is no view "${text}"; there are "table" and "charts".`);
  return null;
}
