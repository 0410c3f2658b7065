import { useLayoutEffect, useRef } from "react";
import { useView } from "../../view/view";
import type { Drawing } from "./chart";

/** The date in view, marked in a chart. It follows every frame of playback without a redraw. */
export function DateInChart({ drawing }: { readonly drawing: Drawing }) {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const place = (moment: number): void => {
      const element = mark.current;
      if (!element) return;
      const at = drawing.markOfDate(moment);
      element.hidden = at === null;
      if (at === null) return;
      element.dataset.kind = at.kind;
      element.style.height = at.kind === "line" ? `${at.bottom - at.top}px` : "";
      element.style.transform = `translate(${at.x}px, ${at.kind === "line" ? at.top : at.y}px)`;
    };
    place(useView.getState().moment);
    return useView.subscribe(({ moment }, before) => {
      if (moment !== before.moment) place(moment);
    });
  }, [drawing]);
  return <span ref={mark} className="chart-date" aria-hidden="true" />;
}
