import messages from "virtual:messages/tour";
import { ChevronLeft, ChevronRight, Pause, Play, X } from "lucide-react";
import { type CSSProperties, useEffect, useRef } from "react";
import { type Itinerary, placeById, segmentAt } from "../itinerary/itinerary";
import type { SourcedJourney, TourStep } from "../itinerary/journey";
import { momentOfStep } from "../itinerary/tour";
import { dayInCalendars } from "../language/dates";
import { useSourcedItinerary } from "../view/itinerary-context";
import { isMotionWelcome } from "../view/motion";
import { scrubTo } from "../view/scrub";
import { advanceTour, leaveTour, type ReadTour, stepTour, toggleAutoplay } from "../view/tour";
import { changeView, useView } from "../view/view";
import { FullScreenButton } from "./FullScreenButton";
import { readingSeconds } from "./reading-time";
import "./tour.css";
import { tourWish } from "./tour-keys";
import { useSwipe } from "./use-swipe";

interface TourCardProps {
  readonly tour: ReadTour;
  /** Whether the heading takes the focus when the card opens. */
  readonly takesFocus: boolean;
  /** Without controls nobody turns the pages: the tour plays. */
  readonly controls?: boolean;
  /** What follows when the tour has played to its end; else it rests there. */
  readonly onEnd?: (() => void) | undefined;
}

/** A step of a tour: what is told, and the ways on, back and out. The date and the map go with it. */
export function TourCard({ tour, takesFocus, controls = true, onEnd }: TourCardProps) {
  const itinerary = useSourcedItinerary();
  const journey = itinerary.atlas.journeys.find(({ id }) => id === tour.journey);
  const steps = journey?.tour ?? [];
  const step = steps[tour.step];
  useMissingStep(tour, steps.length);
  useDateOfStep(itinerary, step, !takesFocus);
  if (!journey || !step) return null;
  const seconds = readingSeconds(`${step.title} ${step.text}`);
  return (
    <>
      <PlayOn tour={tour} steps={steps.length} seconds={seconds} onEnd={onEnd} />
      <Pages
        key={journey.id}
        {...{ tour, journey, step, seconds, takesFocus, controls, itinerary }}
      />
    </>
  );
}

/** A link may ask for a tour or a step that nobody has written. */
function useMissingStep({ journey, step, autoplay }: ReadTour, count: number): void {
  useEffect(() => {
    if (count === 0) {
      changeView({ tour: null, notice: messages.noTour({ journey }) });
    } else if (step >= count) {
      changeView({
        tour: { kind: "reading", journey, step: count - 1, autoplay },
        notice: messages.noStep({ steps: count, step: step + 1 }),
      });
    }
  }, [journey, step, autoplay, count]);
}

/**
 * Brings the date to the step, through the days between where motion is welcome; at once to the step
 * that a link has opened.
 */
function useDateOfStep(itinerary: Itinerary, step: TourStep | undefined, linked: boolean): void {
  const atOnce = useRef(linked ? step : undefined);
  useEffect(() => {
    if (!step) return;
    return scrubTo(momentOfStep(itinerary, step), isMotionWelcome() && step !== atOnce.current);
  }, [itinerary, step]);
}

interface PlayOnProps {
  readonly tour: ReadTour;
  readonly steps: number;
  readonly seconds: number;
  readonly onEnd: (() => void) | undefined;
}

/** While the tour plays, gives each step the time its text takes. */
function PlayOn({ tour: { autoplay, step }, steps, seconds, onEnd }: PlayOnProps) {
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    if (!autoplay) return;
    const timer = setTimeout(() => {
      if (step >= steps - 1 && end.current) end.current();
      else advanceTour(steps);
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }, [autoplay, step, steps, seconds]);
  return null;
}

interface PagesProps {
  readonly itinerary: Itinerary;
  readonly tour: ReadTour;
  readonly journey: SourcedJourney;
  readonly step: TourStep;
  readonly seconds: number;
  readonly takesFocus: boolean;
  readonly controls: boolean;
}

function Pages({ itinerary, tour, journey, step, seconds, takesFocus, controls }: PagesProps) {
  const count = journey.tour.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const swipe = useSwipe((direction) => {
    if (controls) stepTour(direction, count);
  });
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins at its top.
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
  }, [step]);
  useEffect(() => (controls ? listenToTourKeys(count) : undefined), [controls, count]);
  return (
    <article className="tour" aria-label={messages.tour({ title: journey.title })} {...swipe}>
      <header className="tour-heading">
        <p className="tour-name">{journey.title}</p>
        {controls && <Tools autoplay={tour.autoplay} count={count} />}
      </header>
      <Progress tour={tour} count={count} seconds={seconds} />
      <div className="tour-step" ref={text} aria-live="polite" aria-atomic="true">
        <StepDate itinerary={itinerary} step={step} />
        <h2 className="tour-title" ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p className="tour-text">{step.text}</p>
      </div>
      {controls && <Turning step={tour.step} count={count} />}
    </article>
  );
}

function Tools({ autoplay, count }: { readonly autoplay: boolean; readonly count: number }) {
  const label = autoplay ? messages.pause() : messages.play();
  return (
    <div className="tour-tools">
      <button
        type="button"
        className="icon-button"
        onClick={() => toggleAutoplay(count)}
        aria-label={label}
        title={label}
      >
        {autoplay ? <Pause size={17} aria-hidden="true" /> : <Play size={17} aria-hidden="true" />}
      </button>
      <FullScreenButton />
      <button
        type="button"
        className="icon-button"
        onClick={leaveTour}
        aria-label={messages.leave()}
        title={messages.leave()}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}

interface ProgressProps {
  readonly tour: ReadTour;
  readonly count: number;
  readonly seconds: number;
}

/** One mark a step: those told are filled, the present one fills while the tour plays. */
function Progress({ tour, count, seconds }: ProgressProps) {
  const style: CSSProperties & { "--step-seconds": string } = { "--step-seconds": `${seconds}s` };
  return (
    <div className="tour-progress" style={style} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => {
        const state = index < tour.step ? "told" : index === tour.step ? "present" : "to-come";
        const playing = state === "present" && tour.autoplay ? " tour-mark-playing" : "";
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks are their numbers.
        return <span key={index} className={`tour-mark tour-mark-${state}${playing}`} />;
      })}
    </div>
  );
}

/** The day of a step, in both calendars where the place counted by the old one. */
function StepDate({ itinerary, step }: { readonly itinerary: Itinerary; readonly step: TourStep }) {
  const segment = segmentAt(itinerary, momentOfStep(itinerary, step));
  const there = step.place ?? (segment.kind === "stay" ? segment.place : segment.from);
  const calendar = useView((view) => view.calendar);
  const { leading, beside } = dayInCalendars(
    step.day,
    placeById(itinerary, there).oldStyle,
    calendar,
  );
  return (
    <p className="tour-when">
      <time className="tour-date">{leading}</time>
      {beside && <span>{beside}</span>}
    </p>
  );
}

/** Previous and next. A way that ends keeps the focus that is on it. */
function Turning({ step, count }: { readonly step: number; readonly count: number }) {
  return (
    <nav className="tour-turning" aria-label={messages.steps()}>
      <button
        type="button"
        className="small-button"
        aria-disabled={step === 0}
        onClick={() => stepTour(-1, count)}
      >
        <ChevronLeft size={16} aria-hidden="true" /> {messages.previous()}
      </button>
      <output className="tour-position">{messages.stepOf({ step: step + 1, steps: count })}</output>
      <button
        type="button"
        className="small-button tour-next"
        aria-disabled={step === count - 1}
        onClick={() => stepTour(1, count)}
      >
        {messages.next()} <ChevronRight size={16} aria-hidden="true" />
      </button>
    </nav>
  );
}

/** Answers the keys of the tour before the page does. @returns a function that ends it. */
function listenToTourKeys(count: number): () => void {
  const listen = (event: KeyboardEvent): void => {
    const wish = event.defaultPrevented ? null : tourWish(event);
    if (wish === null) return;
    event.preventDefault();
    if (wish === "leave") leaveTour();
    else if (wish === "autoplay") toggleAutoplay(count);
    else stepTour(wish === "next" ? 1 : -1, count);
  };
  window.addEventListener("keydown", listen, { capture: true });
  return () => window.removeEventListener("keydown", listen, { capture: true });
}
