import { useEffect, useRef, useState } from "react";

/**
 * A value that follows another: at once when the last change is some time ago, and while changes
 * come faster than that, when they have come to rest.
 * @param milliseconds the time between two changes that counts as rest
 */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (value === rested) return;
    const now = performance.now();
    const wait = now - changed.current >= milliseconds ? 0 : milliseconds;
    changed.current = now;
    if (wait === 0) {
      setRested(value);
      return;
    }
    const timer = setTimeout(() => setRested(value), wait);
    return () => clearTimeout(timer);
  }, [value, rested, milliseconds]);
  return rested;
}
