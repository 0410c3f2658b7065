import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { changeView, currentView, useView } from "../view/view";

/** The least and the most height of the drawer, as shares of the page's height. */
const LEAST = 0.15;
const MOST = 0.8;
/** What an arrow key adds or takes away. */
const STEP = 0.04;
/** What must be left for header, map and timeline, as a CSS length. */
const LEFT_FOR_MAP = "20rem";

/** The height of the drawer as a CSS length: what the reader chose, as long as some map stays in sight. */
export function useDrawerHeight(): string {
  const share = useView((view) => view.drawerShare);
  return `max(10rem, min(${(share * 100).toFixed(1)}dvh, 100dvh - ${LEFT_FOR_MAP}))`;
}

function changeShare(share: number): void {
  changeView({ drawerShare: Math.min(Math.max(share, LEAST), MOST) });
}

/** The upper edge of the drawer: dragged, or moved with the arrow keys, it divides the page anew. */
export function DrawerSplitter() {
  const share = useView((view) => view.drawerShare);
  const grasped = useRef<{ readonly y: number; readonly share: number } | null>(null);

  const drag = (event: PointerEvent): void => {
    const from = grasped.current;
    if (from) changeShare(from.share + (from.y - event.clientY) / window.innerHeight);
  };
  const letGo = (): void => {
    grasped.current = null;
  };
  const listen = (event: KeyboardEvent): void => {
    const now = currentView().drawerShare;
    const to = { ArrowUp: now + STEP, ArrowDown: now - STEP, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    changeShare(to);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved.
    <div
      className="drawer-splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the table and charts"
      aria-controls="drawer"
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} % of the page`}
      tabIndex={0}
      onKeyDown={listen}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        // From where it stands, which may be less than was chosen.
        const { height } =
          event.currentTarget.parentElement?.getBoundingClientRect() ?? new DOMRect();
        grasped.current = { y: event.clientY, share: height / window.innerHeight };
      }}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <span className="drawer-grip" />
    </div>
  );
}
