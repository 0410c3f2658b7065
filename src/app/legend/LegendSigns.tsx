import { CERTAINTIES } from "../../itinerary/evidence";
import { CertaintyMark } from "../../panel/CertaintyMark";
import { CERTAINTY_WORDS } from "../../panel/certainty-words";

/** Marks of places, borders, and what each certainty means. */
export default function LegendSigns() {
  return (
    <>
      <ul className="legend-signs">
        <li>
          <Sign>
            <circle r={5} className="legend-present" />
          </Sign>
          where he is on this day
        </li>
        <li>
          <Sign>
            <circle r={4} className="legend-past" />
          </Sign>
          where he has been; the longer, the larger
        </li>
        <li>
          <Sign>
            <circle r={5.5} className="legend-past" />
            <circle r={3} className="legend-past" />
          </Sign>
          several places near one another: “+3” says how many more
        </li>
        <li>
          <Sign>
            <path d="M0-4.5 4.5 0 0 4.5-4.5 0Z" className="legend-past" />
          </Sign>
          something happened here without him
        </li>
        <li>
          <Sign>
            <path d="M-8 0H8" className="legend-tint" />
            <path d="M-8 0H8" className="legend-border" />
          </Sign>
          border of the day, tinted along each state
        </li>
        <li>
          <Sign>
            <path d="M-8 0H8" className="legend-unsettled" />
          </Sign>
          land occupied or in dispute
        </li>
      </ul>
      <ul className="legend-signs" aria-label="Certainty">
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <CertaintyMark certainty={certainty} />
            <span>
              <strong>{CERTAINTY_WORDS[certainty].name}</strong>:{" "}
              {CERTAINTY_WORDS[certainty].meaning}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sign({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg width={20} height={14} viewBox="-10 -7 20 14" aria-hidden="true">
      {children}
    </svg>
  );
}
