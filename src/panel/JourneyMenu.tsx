import messages from "virtual:messages/journeys";
import { Route } from "lucide-react";
import { useId, useMemo, useRef } from "react";
import { summarizeJourney } from "../itinerary/journey-summary";
import { useItinerary } from "../view/itinerary-context";
import { followJourney, leaveJourney } from "../view/navigation";
import { startTour, WHOLE_LIFE } from "../view/tour";
import { useView } from "../view/view";
import { daysInWords, kilometresInWords } from "./words";

/** The list of named journeys, behind a button that names the one being followed. */
export function JourneyMenu() {
  const itinerary = useItinerary();
  const followed = useView((view) => view.journey?.id ?? null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const journeys = useMemo(
    () =>
      itinerary.atlas.journeys.map((journey) => ({
        journey,
        summary: summarizeJourney(itinerary, journey),
      })),
    [itinerary],
  );
  const current = itinerary.atlas.journeys.find(({ id }) => id === followed);
  const label = current ? messages.journeysAt({ title: current.title }) : messages.journeys();

  const choose = (id: string | null): void => {
    if (id === null) leaveJourney();
    else followJourney(itinerary, id);
    list.current?.hidePopover();
  };

  return (
    <div className="journey-menu">
      <button
        type="button"
        className={`card header-button${current ? " header-button-active" : ""}`}
        popoverTarget={listId}
        aria-label={label}
        title={messages.follow()}
      >
        <Route size={17} aria-hidden="true" />
        <span className="header-button-text">{label}</span>
      </button>
      <div ref={list} id={listId} popover="auto" className="card header-list">
        {journeys.some(({ journey }) => journey.id === WHOLE_LIFE) && (
          <JourneyChoice
            title={messages.wholeLifeTour()}
            figures={messages.wholeLifeTourIs()}
            current={false}
            onChoose={() => {
              startTour(WHOLE_LIFE);
              list.current?.hidePopover();
            }}
          />
        )}
        <ul>
          {followed !== null && (
            <li>
              <JourneyChoice
                title={messages.leave()}
                figures={messages.leaveMeans()}
                current={false}
                onChoose={() => choose(null)}
              />
            </li>
          )}
          {journeys.map(({ journey, summary }) => (
            <li key={journey.id}>
              <JourneyChoice
                title={journey.title}
                figures={`${kilometresInWords(summary.kilometres)} · ${daysInWords(summary.days)}`}
                current={journey.id === followed}
                onChoose={() => choose(journey.id)}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface JourneyChoiceProps {
  readonly title: string;
  readonly figures: string;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function JourneyChoice({ title, figures, current, onChoose }: JourneyChoiceProps) {
  return (
    <button
      type="button"
      className="journey-choice"
      aria-current={current ? "true" : undefined}
      onClick={onChoose}
    >
      <span className="journey-choice-title">{title}</span>
      <span className="journey-choice-figures">{figures}</span>
    </button>
  );
}
