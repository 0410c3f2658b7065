import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { useView } from "../../view/view";
import { LegendLines } from "./LegendLines";
import { LegendPolities } from "./LegendPolities";
import { LegendSigns } from "./LegendSigns";
import "./legend.css";

/** What the map means. It folds away, and starts folded where there is little room. */
export function Legend() {
  const [open, setOpen] = useState(() => window.matchMedia("(min-width: 1024px)").matches);
  const [more, setMore] = useState(false);
  const byPolity = useView((view) => view.trailColors === "polity");
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
        <div className="legend-parts">
          <LegendLines />
          {byPolity && <LegendPolities />}
          {more && <LegendSigns />}
          <button
            type="button"
            className="link legend-more"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {more ? "Fewer signs" : "Places, borders, certainty…"}
          </button>
        </div>
      )}
    </section>
  );
}
