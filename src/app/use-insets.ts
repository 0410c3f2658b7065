import { type RefObject, useLayoutEffect, useState } from "react";
import type { Insets } from "../map/insets";

/** The parts of the page that lie on the map, by the edge they hang on. */
export interface Overlays {
  readonly header: RefObject<HTMLElement | null>;
  readonly journey: RefObject<HTMLElement | null>;
  readonly panel: RefObject<HTMLElement | null>;
  readonly timeline: RefObject<HTMLElement | null>;
}

/** Space kept between a card and what the map shows beside it, in CSS pixels. */
const MARGIN = 12;
/** A card wider than this share of the page lies across it, not beside the map. */
const SIDE_SHARE = 0.6;
/** A card taller than this share of the page is a column. */
const COLUMN_SHARE = 0.4;

/**
 * How far cards and bars reach over the map, measured, and measured again when they change.
 * @param parts which parts are in the page, in any words: with others they are measured again
 */
export function useInsets({ header, journey, panel, timeline }: Overlays, parts: string): Insets {
  const [insets, setInsets] = useState<Insets>({ top: 72, right: 24, bottom: 130, left: 24 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: parts come and go.
  useLayoutEffect(() => {
    const measure = (): void => {
      const { innerWidth, innerHeight } = window;
      const box = (part: RefObject<HTMLElement | null>): DOMRect | null => {
        const rectangle = part.current?.getBoundingClientRect();
        return rectangle && rectangle.width > 0 && rectangle.height > 0 ? rectangle : null;
      };
      const panelBox = box(panel);
      const journeyBox = box(journey);
      const timelineBox = box(timeline);
      const panelBeside = panelBox !== null && panelBox.width < innerWidth * SIDE_SHARE;
      // A journey is a column beside the map, or with little room a strip over its top.
      const journeyBeside = journeyBox !== null && journeyBox.height > innerHeight * COLUMN_SHARE;
      const top = Math.max(box(header)?.bottom ?? 0, journeyBeside ? 0 : (journeyBox?.bottom ?? 0));
      const bottomEdge = Math.min(
        timelineBox?.top ?? innerHeight,
        panelBox && !panelBeside ? panelBox.top : innerHeight,
      );
      const next: Insets = {
        top: top + MARGIN,
        right: panelBeside ? innerWidth - panelBox.left + MARGIN : MARGIN,
        bottom: innerHeight - bottomEdge + MARGIN,
        left: journeyBeside ? journeyBox.right + MARGIN : MARGIN,
      };
      // Cards beside the map end where the foot of the page begins.
      const footHeight = timelineBox ? innerHeight - timelineBox.top : 0;
      document.documentElement.style.setProperty("--foot-height", `${footHeight}px`);
      setInsets((before) => (sameInsets(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [header, journey, panel, timeline]) {
      if (part.current) observer.observe(part.current);
    }
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [header, journey, panel, timeline, parts]);
  return insets;
}

function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
