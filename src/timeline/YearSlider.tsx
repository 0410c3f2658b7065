import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Moment } from "../itinerary/day";
import { useItinerary } from "../view/itinerary-context";
import { goToDay } from "../view/navigation";
import { currentView, useView } from "../view/view";
import { AxisTicks } from "./AxisTicks";
import { DayRange, type ZoomKeys } from "./DayRange";
import { LaneNames } from "./LaneNames";
import { LanesCanvas } from "./LanesCanvas";
import { type Density, laneLayout } from "./lane-layout";
import { Overview } from "./Overview";
import { veilOver } from "./paint-veil";
import { type GestureTarget, listenToGestures, type Span } from "./slider-gestures";
import { Thumb } from "./Thumb";
import { dayAtPosition } from "./time-scale";
import {
  broughtIntoView,
  daysOf,
  LEAST_DAYS,
  shows,
  showsAll,
  type TimeWindow,
  windowOfLife,
  zoomedAbout,
} from "./time-window";
import { useElementWidth } from "./use-element-width";
import { useLifeLanes } from "./use-life-lanes";
import { useMedia } from "./use-media";
import { useTimeWindow } from "./use-time-window";
import { ZoomButtons } from "./ZoomButtons";

const HoverTip = lazy(() => import("./HoverTip"));
const LoopBand = lazy(() => import("./LoopBand"));

/** How much nearer one press of a button or key goes. */
const ZOOM_STEP = 2.5;

/** As wide as timeline.css takes for a phone. */
const PHONE = "(max-width: 559px)";

/**
 * The picture of the life and the slider over it. What one sees is drawn here; what a screen reader
 * meets, and what holds the focus, is a real range control. A day's step renders nothing of this.
 */
export function YearSlider() {
  const itinerary = useItinerary();
  const { birth, death } = itinerary.atlas;
  const lanes = useLifeLanes();
  const life = useMemo(() => windowOfLife(birth, death), [birth, death]);
  const { shown, now, show, glide } = useTimeWindow(life);
  const phone = useMedia(PHONE);
  const [unfolded, setUnfolded] = useState(false);
  const density: Density = phone ? (unfolded ? "unfolded" : "few") : "full";
  const layout = laneLayout(density);
  const matching = useView((view) => view.matching);
  const veil = useMemo(() => veilOver(itinerary, matching), [itinerary, matching]);
  /** Where a mouse first came in: until then nothing has to be told under it. */
  const [entered, setEntered] = useState<number | null>(null);
  const [brushed, setBrushed] = useState<Span | null>(null);
  const track = useRef<HTMLDivElement>(null);
  const range = useRef<HTMLInputElement>(null);
  const width = useElementWidth(track);
  const scale = useMemo(
    () => ({ start: shown.first, end: shown.last, width }),
    [shown.first, shown.last, width],
  );

  // Gestures come faster than renders: they ask for the window as it is now.
  const answer = useEffectEvent((): GestureTarget => {
    const window = now();
    const present = { start: window.first, end: window.last, width };
    return {
      scale: present,
      shown: window,
      life,
      handle: layout.handle,
      goTo: (position) => goToDay(itinerary, dayAtPosition(present, position)),
      show,
      glide,
      brush: setBrushed,
      focus: () => range.current?.focus({ preventScroll: true }),
    };
  });
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    return listenToGestures(element, () => answer());
  }, []);

  const zoom = useMemo((): ZoomKeys => {
    const by = (factor: number) => () =>
      glide((from) => zoomedAbout(from, life, anchorIn(from), factor));
    return { zoomIn: by(1 / ZOOM_STEP), zoomOut: by(ZOOM_STEP), showLife: () => glide(() => life) };
  }, [life, glide]);

  const loop = useView((view) => view.loop);
  const reveal = useCallback(
    (moment: Moment) => glide((from) => broughtIntoView(from, life, moment)),
    [life, glide],
  );

  const whole = showsAll(shown, life);
  const axis = layout.lanes.find(({ id }) => id === "axis");
  return (
    <div className={`slider-frame slider-frame-${density}`}>
      {density !== "few" && <LaneNames layout={layout} />}
      <div
        ref={track}
        className={`slider${whole ? "" : " slider-zoomed"}`}
        style={{ height: layout.height }}
        onPointerEnter={({ pointerType, clientX, currentTarget }) => {
          if (entered !== null || pointerType === "touch") return;
          setEntered(clientX - currentTarget.getBoundingClientRect().left);
        }}
      >
        {width > 0 && (
          <>
            <LanesCanvas life={lanes} scale={scale} layout={layout} veil={veil} />
            {axis && <AxisTicks scale={scale} top={axis.top} />}
          </>
        )}
        {brushed && (
          <span
            className="slider-brush"
            style={{ left: brushed.from, width: brushed.to - brushed.from }}
            aria-hidden="true"
          />
        )}
        <DayRange range={range} zoom={zoom} />
        {loop && width > 0 && (
          <Suspense fallback={null}>
            <LoopBand loop={loop} scale={scale} onReveal={reveal} />
          </Suspense>
        )}
        {width > 0 && (
          <>
            <Thumb scale={scale} />
            {entered !== null && (
              <Suspense fallback={null}>
                <HoverTip track={track} life={lanes} scale={scale} entered={entered} />
              </Suspense>
            )}
          </>
        )}
      </div>
      <ZoomButtons
        density={density}
        nearest={daysOf(shown) <= LEAST_DAYS}
        whole={whole}
        looping={loop !== null}
        zoom={zoom}
        onFold={() => setUnfolded(!unfolded)}
      />
      {density !== "few" && <Overview shown={shown} life={life} loop={loop} onShow={show} />}
    </div>
  );
}

/** What stays in place when buttons and keys zoom: the day shown, if it is in view. */
function anchorIn(window: TimeWindow): number {
  const { moment } = currentView();
  return shows(window, moment) ? moment : (window.first + window.last) / 2;
}
