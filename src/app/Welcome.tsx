import { type LucideIcon, MapPin, MoveHorizontal, Play, X } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Insets } from "../map/insets";
import { startTour, WHOLE_LIFE } from "../view/tour";
import { changeView, useView } from "../view/view";
import "./welcome.css";
import { type Rectangle, spotFor } from "./welcome-spot";

/** The three gestures, each with what it does. */
const GESTURES: readonly {
  readonly Icon: LucideIcon;
  readonly gesture: string;
  readonly does: string;
}[] = [
  {
    Icon: MoveHorizontal,
    gesture: "Drag the timeline",
    does: "and the map shows where he was on that day.",
  },
  {
    Icon: MapPin,
    gesture: "Click a place or a line",
    does: "to read what happened there, and how we know.",
  },
  {
    Icon: Play,
    gesture: "Press play",
    does: "to follow him, or choose one of his journeys.",
  },
];

/** As far within the free part of the map, in CSS pixels, as the other cards are from its edge. */
const ALIGNED = 8;

/** Keys that only move the focus, or change what another key means. */
const QUIET_KEYS: ReadonlySet<string> = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

const welcomed = (): void => changeView({ welcome: "done" });

/**
 * What one can do here, told once. It lies beside the traveller and is gone with the first thing the
 * reader does.
 */
export default function Welcome({ insets }: { readonly insets: Insets }) {
  const card = useRef<HTMLElement>(null);
  const [spot, setSpot] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const place = (): void => {
      if (!card.current) return;
      const { offsetWidth: width, offsetHeight: height } = card.current;
      const { innerWidth, innerHeight } = window;
      const free: Rectangle = {
        left: insets.left + ALIGNED,
        top: insets.top,
        right: innerWidth - insets.right - ALIGNED,
        bottom: innerHeight - insets.bottom,
      };
      setSpot(
        spotFor({ width, height }, free, rectanglesOf(".traveller-halo"), rectanglesOf(".legend")),
      );
    };
    place();
    // The map is fitted after it is shown; he stands elsewhere then.
    const timer = setTimeout(place, 400);
    window.addEventListener("resize", place);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("resize", place);
    };
  }, [insets]);

  useEffect(() => {
    const act = (event: Event): void => {
      const inside = event.target instanceof Node && card.current?.contains(event.target);
      if (event instanceof KeyboardEvent) {
        if (event.key === "Escape") {
          // Nothing else is meant by it while the card is there.
          event.stopPropagation();
          welcomed();
        } else if (!inside && !QUIET_KEYS.has(event.key)) welcomed();
      } else if (!inside) welcomed();
    };
    const kinds = ["keydown", "pointerdown", "wheel"] as const;
    for (const kind of kinds) window.addEventListener(kind, act, { capture: true, passive: true });
    const unsubscribe = useView.subscribe((view, before) => {
      const acted =
        view.moment !== before.moment ||
        view.selection !== before.selection ||
        view.playing !== before.playing ||
        view.dialog !== before.dialog;
      if (acted) welcomed();
    });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, act, { capture: true });
      unsubscribe();
    };
  }, []);

  return (
    <section
      ref={card}
      className="card welcome"
      aria-label="Welcome"
      style={spot ? { left: spot.left, top: spot.top } : { visibility: "hidden" }}
    >
      <div className="welcome-heading">
        <h2>One life in motion</h2>
        <button type="button" className="icon-button" onClick={welcomed} aria-label="Close">
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <ul>
        {GESTURES.map(({ Icon, gesture, does }) => (
          <li key={gesture}>
            <Icon size={19} aria-hidden="true" />
            <span>
              <strong>{gesture}</strong> <span className="welcome-does">{does}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="welcome-actions">
        <button
          type="button"
          className="plain-button welcome-tour"
          onClick={() => {
            welcomed();
            startTour(WHOLE_LIFE);
          }}
        >
          Take the tour
        </button>
        <button type="button" className="plain-button" onClick={welcomed}>
          Just look around
        </button>
      </div>
    </section>
  );
}

function rectanglesOf(selector: string): readonly Rectangle[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
}
