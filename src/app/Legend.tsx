import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { MODES } from "../itinerary/segment";
import { MODE_NAMES } from "../itinerary/whereabouts-words";
import { LINE_STYLES } from "../map/line-styles";

/** What the lines mean. It folds away, and starts folded where there is little room. */
export function Legend() {
  const [open, setOpen] = useState(() => window.matchMedia("(min-width: 1024px)").matches);
  return (
    <section className="card legend" aria-label="Legend">
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Legend
        {open ? (
          <ChevronDown size={14} aria-hidden="true" />
        ) : (
          <ChevronUp size={14} aria-hidden="true" />
        )}
      </button>
      {open && (
        <ul className="legend-lines">
          {MODES.filter((mode) => mode !== "unknown" && mode !== "aeroplane").map((mode) => (
            <li key={mode}>
              <LineSample dashes={LINE_STYLES[mode].dashes} width={LINE_STYLES[mode].width} />
              {MODE_NAMES[mode]}
            </li>
          ))}
          <li>
            <LineSample dashes={null} width={1.4} faint />
            way or days uncertain, or years ago
          </li>
        </ul>
      )}
    </section>
  );
}

interface LineSampleProps {
  readonly dashes: string | null;
  readonly width: number;
  readonly faint?: boolean;
}

function LineSample({ dashes, width, faint = false }: LineSampleProps) {
  return (
    <svg width={30} height={8} aria-hidden="true">
      <line
        x1={1}
        x2={29}
        y1={4}
        y2={4}
        stroke="var(--trail)"
        strokeOpacity={faint ? 0.4 : 1}
        strokeWidth={width}
        strokeDasharray={dashes ?? undefined}
        strokeLinecap="round"
      />
    </svg>
  );
}
