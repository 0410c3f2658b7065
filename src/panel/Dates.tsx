import { isOldStyleInRussia } from "../itinerary/calendar";
import { type Day, isoFromDay } from "../itinerary/day";
import { type DateStatement, isExact } from "../itinerary/evidence";
import type { Place } from "../itinerary/place";
import { dateStatementInWords, dayInWords, oldStyleInWords } from "../language/dates";
import { useItinerary } from "../view/itinerary-context";
import { linkToDay } from "../view/link";
import { jumpToDay } from "../view/navigation";
import { useView } from "../view/view";
import { followInPage } from "./follow-in-page";

interface StatementProps {
  readonly statement: DateStatement;
  /** Where it happened. */
  readonly place: Place;
}

/**
 * A date as well as it is known, with the Old Style day beside it where the place counted by it, or
 * the source does.
 */
export function StatedDate({ statement, place }: StatementProps) {
  const oldStyle =
    isExact(statement) &&
    isOldStyleInRussia(statement.earliest) &&
    (place.oldStyle || statement.oldStyle !== undefined);
  const calendar = useView((view) => view.calendar);
  if (oldStyle && calendar === "old-first") {
    return (
      <span className="stated-date">
        {oldStyleInWords(statement.earliest)} O.S.
        <span className="old-style"> ({dateStatementInWords(statement)} N.S.)</span>
      </span>
    );
  }
  return (
    <span className="stated-date">
      {dateStatementInWords(statement)}
      {oldStyle && calendar === "both" && (
        <span className="old-style"> ({oldStyleInWords(statement.earliest)} O.S.)</span>
      )}
    </span>
  );
}

interface PeriodProps {
  readonly place: Place;
  readonly start: DateStatement;
  readonly end: DateStatement;
}

/** From when to when; one date when both are the same. */
export function StatedPeriod({ start, end, place }: PeriodProps) {
  if (start.edtf === end.edtf) return <StatedDate statement={start} place={place} />;
  return (
    <>
      <StatedDate statement={start} place={place} /> – <StatedDate statement={end} place={place} />
    </>
  );
}

interface DayLinkProps {
  readonly day: Day;
  readonly children?: React.ReactNode;
}

/** A day one can go to. */
export function DayLink({ day, children }: DayLinkProps) {
  const itinerary = useItinerary();
  return (
    <a
      className="link"
      href={linkToDay(itinerary, day)}
      data-day={isoFromDay(day)}
      onClick={followInPage(() => jumpToDay(itinerary, day))}
    >
      {children ?? dayInWords(day)}
    </a>
  );
}
