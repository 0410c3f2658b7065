/** The places and names of a plate, laid out as on the screen for the room the sheet has. */
import { positionAt, segmentAt } from "../../itinerary/itinerary";
import { numbersOf, orderOfJourney } from "../journey-order";
import { boxAround } from "../lettering/box";
import { isInUse } from "../lettering/line-name";
import { POLITY_AND_SEA_NAMES } from "../lettering/line-name-list";
import type { LineSetting } from "../lettering/line-settings";
import { settingsAlong } from "../lettering/line-settings";
import { nameOnMap } from "../lettering/name-on-map";
import { placeNames, type Setting } from "../lettering/place-names";
import { RIVER_NAMES } from "../lettering/river-names";
import { boxesOfMarks, layOutPlaces, type PlacedPlace, rankedRequests } from "../place-layout";
import { placesToShow } from "../shown-places";
import type { PlateRequest } from "./plate-request";

/** Names keep this far off the frame of the map, in CSS pixels. */
const OFF_THE_FRAME = 4;

/** What is marked and named on a plate. */
export interface PlatePlaces {
  /** The places, the most important first. */
  readonly placed: readonly PlacedPlace[];
  /** Where each name stands, by the id of its place or line. */
  readonly settings: ReadonlyMap<string, Setting>;
  readonly lineNames: readonly LineSetting[];
  nameOf(placed: PlacedPlace["shown"]["site"]): string;
}

/** Lays out places and names. What he has not reached is left out: nobody can ask paper what it is. */
export function placesOfPlate({ itinerary, view, day, sheet }: PlateRequest): PlatePlaces {
  const order = orderOfJourney(itinerary, view.journey);
  const nameOf: PlatePlaces["nameOf"] = ({ place }) =>
    nameOnMap(place, day, view.nameScript, view.naming);
  const shown = placesToShow(itinerary, view.matching)
    .at(view, sheet.zoom)
    .filter(({ standing }) => standing.state !== "future" || standing.selected);
  const placed = layOutPlaces(shown, {
    bounds: sheet.map,
    pointOf: ({ place }) => sheet.pointOf(place.position),
    nameOf,
    orderOf: (members) =>
      numbersOf(
        order,
        members.map(({ place }) => place.id),
        view.moment,
      ),
  });
  const area = {
    left: sheet.map.left + OFF_THE_FRAME,
    top: sheet.map.top + OFF_THE_FRAME,
    right: sheet.map.right - OFF_THE_FRAME,
    bottom: sheet.map.bottom - OFF_THE_FRAME,
  };
  const lines = [...POLITY_AND_SEA_NAMES, ...RIVER_NAMES]
    .filter(
      (name) => name.fromZoom <= sheet.zoom && sheet.zoom <= name.toZoom && isInUse(name, day),
    )
    .map((name) => ({
      id: name.id,
      priority: name.priority,
      settings: settingsAlong(
        name,
        name.line.map((position) => sheet.pointOf(position)),
        area,
        sheet.zoom,
        view.nameScript,
      ),
      keepsOffMarks: false,
      keepsInArea: true,
    }));
  const traveller = sheet.pointOf(positionAt(itinerary, view.moment));
  const travels = segmentAt(itinerary, view.moment).kind === "leg";
  const settings = placeNames(rankedRequests(placed, lines, area), {
    area,
    covered: [],
    marks: boxesOfMarks(placed),
    passing: travels ? [boxAround(traveller.x, traveller.y, 12)] : [],
    before: new Map(),
  });
  return {
    placed,
    settings,
    lineNames: [...settings.values()].filter(isLineSetting),
    nameOf,
  };
}

function isLineSetting(setting: Setting): setting is LineSetting {
  return "glyphs" in setting;
}
