/** The two ends of the life. */
import { type Day, dayFromIso } from "../itinerary/day";

/** 7 November 1879 (26 October Old Style). */
export const BIRTH: Day = dayFromIso("1879-11-07");
/** 21 August 1940, the last day. */
export const DEATH: Day = dayFromIso("1940-08-21");
