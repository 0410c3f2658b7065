import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * The width of an element in CSS pixels, kept up to date; 0 until it is measured. It may have a
 * fraction: on the timeline a pixel is weeks.
 */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = (): void => setWidth(observed.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
