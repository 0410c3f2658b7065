import messages from "virtual:messages/journeys";
import { ChevronLeft, ChevronRight, Info, Play, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { dayOfMoment } from "../itinerary/day";
import { placeById } from "../itinerary/itinerary";
import type { Journey } from "../itinerary/journey";
import {
  type JourneyStop,
  type JourneySummary,
  summarizeJourney,
} from "../itinerary/journey-summary";
import { polityNameOnDay } from "../itinerary/polity";
import { nameOf } from "../language/current";
import { dayInWords } from "../language/dates";
import { modeName, placeNameOnDay } from "../language/whereabouts";
import { useItinerary } from "../view/itinerary-context";
import { goToStop, leaveJourney } from "../view/navigation";
import { useView } from "../view/view";
import "./journey.css";
import { CompareWith } from "./CompareWith";
import { Told } from "./Told";
import { daysInWords, kilometresInWords } from "./words";

interface JourneyPanelProps {
  readonly journey: Journey;
  /** Starts playback; owned by the timeline, handed in by the page. */
  readonly onPlay: () => void;
}

/** A journey being followed: what it adds up to, and its stops one by one. */
export function JourneyPanel({ journey, onPlay }: JourneyPanelProps) {
  const itinerary = useItinerary();
  const stop = useView((view) => view.journey?.stop ?? null);
  const summary = useMemo(() => summarizeJourney(itinerary, journey), [itinerary, journey]);
  const [told, setTold] = useState(false);
  const last = summary.stops.length - 1;
  const step = (by: 1 | -1): void => {
    goToStop(itinerary, journey.id, stop === null ? (by === 1 ? 0 : last) : stop + by);
  };
  return (
    <section
      className={told ? "journey journey-told" : "journey"}
      aria-label={messages.journey({ title: journey.title })}
    >
      <header className="journey-heading">
        <h2 className="journey-title">{journey.title}</h2>
        <button
          type="button"
          className="icon-button journey-tell"
          aria-expanded={told}
          onClick={() => setTold(!told)}
          aria-label={messages.about()}
          title={messages.about()}
        >
          <Info size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          onClick={leaveJourney}
          aria-label={messages.leave()}
          title={messages.leave()}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <Told waiting={<p className="journey-summary">…</p>}>
        {({ JourneyProse }) => <JourneyProse id={journey.id} />}
      </Told>
      <Figures summary={summary} />
      <CompareWith journey={journey} summary={summary} />
      <Told waiting={null} quiet>
        {({ TourStart }) => <TourStart journeyId={journey.id} />}
      </Told>
      <div className="journey-steps">
        <button
          type="button"
          className="small-button"
          disabled={stop === 0}
          onClick={() => step(-1)}
        >
          <ChevronLeft size={16} aria-hidden="true" /> {messages.previous()}
        </button>
        <output className="journey-position">
          {stop === null
            ? messages.stops({ stops: summary.stops.length })
            : messages.stopOf({ stop: stop + 1, stops: last + 1 })}
        </output>
        <button
          type="button"
          className="small-button"
          disabled={stop === last}
          onClick={() => step(1)}
        >
          {stop === null ? messages.start() : messages.next()}{" "}
          <ChevronRight size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="small-button journey-play"
          onClick={onPlay}
          aria-label={messages.play()}
          title={messages.play()}
        >
          <Play size={14} fill="currentColor" aria-hidden="true" />
        </button>
      </div>
      <Stops journey={journey} stops={summary.stops} current={stop} onStep={step} />
    </section>
  );
}

function Figures({ summary }: { readonly summary: JourneySummary }) {
  const itinerary = useItinerary();
  const polities = summary.polities.map(({ polity, day }) =>
    polityNameOnDay(itinerary, polity, day),
  );
  const modes = [...summary.kilometresByMode].sort((a, b) => b[1] - a[1]);
  return (
    <dl className="journey-figures">
      <div>
        <dt>{messages.distance()}</dt>
        <dd>{kilometresInWords(summary.kilometres)}</dd>
      </div>
      <div>
        <dt>{messages.time()}</dt>
        <dd>{daysInWords(summary.days)}</dd>
      </div>
      {polities.length > 0 && (
        <div className="journey-count">
          <dt>{messages.bordersCrossed()}</dt>
          <dd>{summary.bordersCrossed === 0 ? messages.noBorders() : summary.bordersCrossed}</dd>
        </div>
      )}
      <div className="journey-count">
        <dt>{messages.stopsCounted()}</dt>
        <dd>{summary.stops.length}</dd>
      </div>
      {polities.length > 0 && (
        <div className="journey-wide">
          <dt>{messages.statesThen({ states: polities.length })}</dt>
          <dd>{polities.join(", ")}</dd>
        </div>
      )}
      <div className="journey-wide">
        <dt>{messages.countriesToday({ countries: summary.countries.length })}</dt>
        <dd>{summary.countries.map(nameOf).join(", ")}</dd>
      </div>
      <div className="journey-wide">
        <dt>{messages.by()}</dt>
        <dd>
          {modes
            .map(([mode, kilometres]) =>
              messages.modeAndDistance({
                mode: modeName(mode),
                distance: kilometresInWords(kilometres),
              }),
            )
            .join(", ")}
        </dd>
      </div>
    </dl>
  );
}

interface StopsProps {
  readonly journey: Journey;
  readonly stops: readonly JourneyStop[];
  readonly current: number | null;
  readonly onStep: (by: 1 | -1) => void;
}

function Stops({ journey, stops, current, onStep }: StopsProps) {
  const itinerary = useItinerary();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current === null) return;
    const item = list.current?.children[current];
    item?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const stepByArrow = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    onStep(event.key === "ArrowDown" ? 1 : -1);
    const next = (current ?? -1) + (event.key === "ArrowDown" ? 1 : -1);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  const naming = useView((view) => view.naming);
  return (
    <ol className="journey-stops" ref={list} onKeyDown={stepByArrow}>
      {stops.map((stop, index) => {
        const start = dayOfMoment(stop.stays[0]?.start ?? 0);
        return (
          <li key={`${stop.place} ${start}`}>
            <button
              type="button"
              className="journey-stop"
              aria-current={index === current ? "step" : undefined}
              onClick={() => goToStop(itinerary, journey.id, index)}
            >
              <span className="journey-stop-mark" aria-hidden="true" />
              <span className="journey-stop-name">
                {placeNameOnDay(placeById(itinerary, stop.place), start, naming)}
              </span>
              <span className="journey-stop-date">{dayInWords(start)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
