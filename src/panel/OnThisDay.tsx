import { useEffect, useRef } from "react";
import { type AnniversaryYear, anniversaries } from "../itinerary/anniversaries";
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import { MONTH_NAMES } from "../itinerary/date-words";
import { gregorianFromDay } from "../itinerary/day";
import { segmentInWords } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { jumpToDay } from "../view/navigation";
import { useDay } from "../view/view";
import { CertaintyMark } from "./CertaintyMark";
import { DialogHeading } from "./DialogHeading";
import "./on-this-day.css";

interface OnThisDayProps {
  readonly onClose: () => void;
}

/** Where he was, and what happened, on the day and month in view, in each year of the life. */
export function OnThisDay({ onClose }: OnThisDayProps) {
  const itinerary = useSourcedItinerary();
  const shown = useDay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { month, day } = gregorianFromDay(shown);
  const title = `${day} ${MONTH_NAMES[month - 1]}`;
  const years = anniversaries(itinerary, shown);
  return (
    <dialog ref={dialog} className="card on-this-day" aria-label={`On ${title}`} onClose={onClose}>
      <DialogHeading title={`${title}, year by year`} onClose={() => dialog.current?.close()} />
      <ol className="on-this-day-years">
        {years.map((year) => (
          <Year
            key={year.day}
            year={year}
            current={year.day === shown}
            onGo={() => {
              dialog.current?.close();
              jumpToDay(itinerary, year.day);
            }}
          />
        ))}
      </ol>
    </dialog>
  );
}

interface YearProps {
  readonly year: AnniversaryYear;
  readonly current: boolean;
  readonly onGo: () => void;
}

function Year({ year: { day, segment, events }, current, onGo }: YearProps) {
  const itinerary = useSourcedItinerary();
  const told = events.flatMap(({ id }) => itinerary.eventsById.get(id) ?? []);
  return (
    <li aria-current={current ? "date" : undefined}>
      <button type="button" className="link" onClick={onGo}>
        {gregorianFromDay(day).year}
      </button>
      <span>
        <CertaintyMark certainty={certaintyOnDay(itinerary, day)} />{" "}
        {segmentInWords(itinerary, segment, day)}
        {told.map(({ id, title }) => (
          <span key={id} className="on-this-day-event">
            {title}
          </span>
        ))}
      </span>
    </li>
  );
}
