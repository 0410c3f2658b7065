/** All that the lanes show of a life, indexed once. */

import type { Itinerary } from "../itinerary/itinerary";
import type { Chapter } from "../itinerary/journey";
import { type CertaintyOfLife, certaintyByRecord } from "./certainty-runs";
import { type EventMarks, eventMarksOf } from "./event-marks";
import { type Moves, movesOf } from "./moves";
import { type Residences, residencesOf } from "./residence";
import { indexRuns, type Runs } from "./runs";

/** The lanes' own view of the life. */
export interface LifeLanes {
  readonly chapters: Runs<Chapter>;
  readonly residences: Residences;
  readonly moves: Moves;
  readonly events: EventMarks;
  readonly certainty: CertaintyOfLife;
}

/** Indexes a life for the lanes, with the certainty of its records. */
export function lifeLanesOf(itinerary: Itinerary): LifeLanes {
  return {
    chapters: indexRuns(itinerary.atlas.chapters),
    residences: residencesOf(itinerary),
    moves: movesOf(itinerary),
    events: eventMarksOf(itinerary),
    certainty: certaintyByRecord(itinerary),
  };
}
