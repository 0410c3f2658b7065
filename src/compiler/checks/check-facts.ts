/** All checks of the facts, in one place. */
import type { Facts } from "../facts";
import { type FactsById, indexFacts } from "../index-facts";
import type { Problem } from "../problems";
import { checkCalendars } from "./calendars";
import { checkChain } from "./chain";
import { checkCountries } from "./countries";
import { checkEventDates } from "./event-dates";
import { checkIds } from "./ids";
import { checkJourneys } from "./journeys";
import { checkLettering } from "./lettering";
import { checkOrder } from "./order";
import { checkPeople } from "./people";
import { checkPolities, checkPolityReferences } from "./polities";
import { checkPolityCover } from "./polity-cover";
import { checkReferences } from "./references";
import { checkRoutes } from "./routes";
import { checkSourced } from "./sourced";
import { checkSpeed } from "./speed";
import { checkTexts } from "./texts";
import { checkToponyms } from "./toponyms";
import { checkTours, checkTourWords } from "./tours";
import { checkTranslations } from "./translations";
import { checkUnused } from "./unused";
import { checkWorks } from "./works";

/** A check: facts in, problems out. */
type Check = (facts: Facts, byId: FactsById) => readonly Problem[];

/** Checks that judge each record by itself. */
const RECORD_CHECKS: readonly Check[] = [
  checkIds,
  checkCalendars,
  checkEventDates,
  checkToponyms,
  checkTexts,
  checkTourWords,
  checkSourced,
  checkPeople,
  checkCountries,
  checkPolities,
];

/** Checks that judge records together; they say nothing sensible while records are missing. */
const WHOLE_CHECKS: readonly Check[] = [
  checkReferences,
  checkPolityReferences,
  checkLettering,
  checkOrder,
  checkChain,
  checkRoutes,
  checkSpeed,
  checkJourneys,
  checkTours,
  checkWorks,
  checkUnused,
  checkPolityCover,
  checkTranslations,
];

/** All problems of the facts, with those met in reading them. */
export function checkFacts(facts: Facts, unread: readonly Problem[]): readonly Problem[] {
  const byId = indexFacts(facts);
  const checks = unread.length > 0 ? RECORD_CHECKS : [...RECORD_CHECKS, ...WHOLE_CHECKS];
  return [...unread, ...checks.flatMap((check) => check(facts, byId))];
}
