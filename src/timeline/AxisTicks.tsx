import { memo, useMemo } from "react";
import { axisOf } from "./ticks";
import type { TimeScale } from "./time-scale";

interface AxisTicksProps {
  readonly scale: TimeScale;
  /** CSS pixels below the top of the timeline. */
  readonly top: number;
}

/** Half the breadth kept free for a label: at an edge it moves in, and its tick stays. */
const MARGIN = 16;

/** Years, months or days along the foot of the lanes, and what they are in when they do not say. */
export const AxisTicks = memo(function AxisTicks({ scale, top }: AxisTicksProps) {
  const { ticks, context } = useMemo(() => axisOf(scale), [scale]);
  return (
    <div className="axis" style={{ top }} aria-hidden="true">
      {context !== null && <span className="axis-context">{context}</span>}
      {ticks.map(({ moment, position, label, begins }) => (
        <span
          key={moment}
          className={`axis-tick${begins ? " axis-tick-begins" : ""}`}
          style={{ left: position }}
        >
          <span
            className="axis-label"
            style={{ left: Math.min(Math.max(position, MARGIN), scale.width - MARGIN) - position }}
          >
            {label}
          </span>
        </span>
      ))}
    </div>
  );
});
