import messages from "virtual:messages/legend";
import { ChevronDown, ChevronUp } from "lucide-react";
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from "react";
import { useView } from "../../view/view";
import { LegendLines } from "./LegendLines";
import "./legend.css";

const LegendPolities = lazy(() => import("./LegendPolities"));
const LegendSigns = lazy(() => import("./LegendSigns"));

/** What the map means. It folds away, and starts folded where there is little room. */
export function Legend() {
  const [open, setOpen] = useState(() => window.matchMedia("(min-width: 1024px)").matches);
  const [more, setMore] = useState(false);
  const byPolity = useView((view) => view.trailColors === "polity");
  const card = useRef<HTMLElement>(null);
  useHeightOnPage(card);
  return (
    <section className="card legend" aria-label={messages.legend()} ref={card}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {messages.legend()}
        {open ? (
          <ChevronDown size={14} aria-hidden="true" />
        ) : (
          <ChevronUp size={14} aria-hidden="true" />
        )}
      </button>
      {open && (
        <div className="legend-parts">
          <LegendLines />
          <Suspense fallback={null}>
            {byPolity && <LegendPolities />}
            {more && <LegendSigns />}
          </Suspense>
          <button
            type="button"
            className="link legend-more"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {more ? messages.fewer() : messages.more()}
          </button>
        </div>
      )}
    </section>
  );
}

/** Tells the style sheets how high the legend stands, so that what is written on the map ends above it. */
function useHeightOnPage(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty("--legend-height", `${card.current?.offsetHeight ?? 0}px`);
    });
    if (card.current) observer.observe(card.current);
    return () => {
      observer.disconnect();
      style.removeProperty("--legend-height");
    };
  }, [card]);
}
