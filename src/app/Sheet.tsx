import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { useView } from "../view/view";

interface SheetProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Pixels of a swipe on the handle that open or close the sheet. */
const SWIPE = 24;

/**
 * Holds the panel: a card beside the map where there is room, on a phone a sheet at the foot that
 * shows the head of the card and opens to half the screen.
 */
export function Sheet({ ref, children }: SheetProps) {
  const [open, setOpen] = useState(false);
  const opened = useView((view) => view.selection.kind !== "now");
  const playing = useView((view) => view.playing);
  const swipeStart = useRef<number | null>(null);

  useEffect(() => {
    if (opened) setOpen(true);
  }, [opened]);
  useEffect(() => {
    if (playing) setOpen(false);
  }, [playing]);

  const finishSwipe = (event: PointerEvent): void => {
    const from = swipeStart.current;
    swipeStart.current = null;
    if (from === null) return;
    const way = event.clientY - from;
    if (Math.abs(way) < SWIPE) setOpen(!open);
    else setOpen(way < 0);
  };

  return (
    <aside
      className={`sheet${open ? " sheet-open" : ""}`}
      ref={ref}
      id="panel"
      tabIndex={-1}
      aria-label="Where he was, and how we know"
    >
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={open}
        aria-label={open ? "Show less" : "Show more"}
        onPointerDown={(event) => {
          swipeStart.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={finishSwipe}
        onClick={(event) => {
          // Pointers are answered above; a click without one comes from the keyboard.
          if (event.detail === 0) setOpen(!open);
        }}
      >
        <span className="sheet-grip" />
      </button>
      {children}
    </aside>
  );
}
