import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useElementWidth } from "../../timeline/use-element-width";
import { useItinerary } from "../../view/itinerary-context";
import { changeView } from "../../view/view";
import type { Chart, ChartMark, Drawing } from "./chart";
import { DateInChart } from "./DateInChart";
import { enlarged, enlargementFor } from "./enlarge";
import { FIGURE_WORDS } from "./figure-words";
import { goToTarget } from "./go-to-target";
import { markNearTo, markOfStep } from "./pointing";

interface ChartPlotProps {
  readonly label: string;
  /** Id of the element that says what it shows. */
  readonly describedBy: string;
  readonly draw: NonNullable<Chart["draw"]>;
}

/** A drawn chart that can be pointed at, walked through by arrow keys, and that leads to the map. */
export function ChartPlot({ label, describedBy, draw }: ChartPlotProps) {
  const itinerary = useItinerary();
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const letter = useRef<HTMLSpanElement>(null);
  const width = Math.floor(useElementWidth(frame));
  const letters = useElementWidth(letter);
  const drawing = useMemo(() => {
    if (width <= 0) return null;
    const times = enlargementFor(letters);
    return enlarged(draw({ width: width / times }), times);
  }, [draw, width, letters]);
  const [pointed, setPointed] = useState<ChartMark | null>(null);
  const [spoken, setSpoken] = useState("");

  useLayoutEffect(() => {
    setPointed(null);
    if (drawing) host.current?.replaceChildren(drawing.svg);
  }, [drawing]);

  const highlight = pointed?.highlight ?? null;
  useEffect(() => {
    if (highlight === null) return;
    changeView({ highlight });
    return () => changeView({ highlight: null });
  }, [highlight]);

  const pointAt = (event: MouseEvent): ChartMark | null => {
    const box = frame.current?.getBoundingClientRect();
    if (!drawing || !box) return null;
    return markNearTo(drawing, event.clientX - box.left, event.clientY - box.top);
  };

  const step = (event: KeyboardEvent): void => {
    if (!drawing) return;
    const next = markOfStep(drawing.marks, pointed, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setPointed(next);
    setSpoken(next ? [next.title, ...next.details].join(". ") : "");
  };

  return (
    <>
      <div
        ref={frame}
        className="chart-plot"
        style={drawing ? { height: drawing.height } : undefined}
      >
        <span ref={letter} className="chart-letter" />
        <div ref={host} aria-hidden="true" />
        {drawing && <DateInChart drawing={drawing} />}
        {drawing && pointed && <Tip drawing={drawing} mark={pointed} />}
        <button
          type="button"
          className="chart-touch"
          aria-label={label}
          aria-describedby={describedBy}
          onKeyDown={step}
          onBlur={() => setPointed(null)}
          onPointerMove={(event) => setPointed(pointAt(event))}
          // A finger that is lifted leaves, too: what it meant is to stay in sight.
          onPointerLeave={({ pointerType }) => {
            if (pointerType === "mouse") setPointed(null);
          }}
          onClick={(event) => {
            // Enter and Space click as well, without a place.
            const meant = event.detail === 0 ? pointed : pointAt(event);
            setPointed(meant);
            if (meant) goToTarget(itinerary, meant.target);
          }}
        />
      </div>
      <span className="visually-hidden" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}

interface TipProps {
  readonly drawing: Drawing;
  readonly mark: ChartMark;
}

/** A mark that is pointed at, and what it stands for. */
function Tip({ drawing, mark }: TipProps) {
  const { x, y, title, details } = mark;
  const below = y < drawing.height / 2;
  return (
    <span aria-hidden="true">
      <span className="chart-pointed" style={{ left: x, top: y }} />
      <span
        className="chart-tip"
        style={{
          left: x,
          top: y,
          transform: `translate(${(-100 * x) / drawing.width}%, ${below ? "12px" : "calc(-100% - 12px)"})`,
        }}
      >
        <strong>{title}</strong>
        {details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
        <em>{FIGURE_WORDS.goes}</em>
      </span>
    </span>
  );
}
