import messages from "virtual:messages/journeys";
import { useId, useMemo } from "react";
import type { Journey } from "../itinerary/journey";
import { type JourneySummary, summarizeJourney } from "../itinerary/journey-summary";
import { useItinerary } from "../view/itinerary-context";
import { layBeside } from "../view/navigation";
import { useView } from "../view/view";
import { daysInWords, kilometresInWords } from "./words";

interface CompareWithProps {
  readonly journey: Journey;
  readonly summary: JourneySummary;
}

/** Lays another journey over this one, on the map in a colour of its own and here in figures. */
export function CompareWith({ journey, summary }: CompareWithProps) {
  const itinerary = useItinerary();
  const besideId = useView((view) => view.journey?.beside ?? null);
  const choiceId = useId();
  const beside = itinerary.atlas.journeys.find(({ id }) => id === besideId);
  const besideSummary = useMemo(
    () => (beside ? summarizeJourney(itinerary, beside) : null),
    [itinerary, beside],
  );
  return (
    <div className="journey-compare">
      <label htmlFor={choiceId}>{messages.compareWith()}</label>
      <select
        id={choiceId}
        value={besideId ?? ""}
        onChange={(event) => layBeside(itinerary, event.target.value || null)}
      >
        <option value="">{messages.noOther()}</option>
        {itinerary.atlas.journeys
          .filter(({ id }) => id !== journey.id)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </select>
      {beside && besideSummary && (
        <table className="journey-compared">
          <thead>
            <tr>
              <td />
              <th scope="col">{messages.distance()}</th>
              <th scope="col">{messages.time()}</th>
              <th scope="col">{messages.stopsCounted()}</th>
            </tr>
          </thead>
          <tbody>
            <ComparedRow title={journey.title} summary={summary} own />
            <ComparedRow title={beside.title} summary={besideSummary} own={false} />
          </tbody>
        </table>
      )}
    </div>
  );
}

interface ComparedRowProps {
  readonly title: string;
  readonly summary: JourneySummary;
  /** Whether it is the journey followed, and not the one laid over it. */
  readonly own: boolean;
}

function ComparedRow({ title, summary, own }: ComparedRowProps) {
  return (
    <tr>
      <th scope="row">
        <svg width={16} height={8} aria-hidden="true">
          <line
            x1={0}
            x2={16}
            y1={4}
            y2={4}
            stroke={own ? "var(--trail)" : "var(--beside)"}
            strokeWidth={2.6}
          />
        </svg>{" "}
        {title}
      </th>
      <td>{kilometresInWords(summary.kilometres)}</td>
      <td>{daysInWords(summary.days)}</td>
      <td>{summary.stops.length}</td>
    </tr>
  );
}
