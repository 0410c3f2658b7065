import messages from "virtual:messages/legend";
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
          {messages.present()}
        </li>
        <li>
          <Sign>
            <circle r={4} className="legend-past" />
          </Sign>
          {messages.past()}
        </li>
        <li>
          <Sign>
            <circle r={5.5} className="legend-past" />
            <circle r={3} className="legend-past" />
          </Sign>
          {messages.cluster()}
        </li>
        <li>
          <Sign>
            <path d="M0-4.5 4.5 0 0 4.5-4.5 0Z" className="legend-past" />
          </Sign>
          {messages.away()}
        </li>
        <li>
          <Sign>
            <path d="M-8 0H8" className="legend-tint" />
            <path d="M-8 0H8" className="legend-border" />
          </Sign>
          {messages.border()}
        </li>
        <li>
          <Sign>
            <path d="M-8 0H8" className="legend-unsettled" />
          </Sign>
          {messages.unsettled()}
        </li>
      </ul>
      <ul className="legend-signs" aria-label={messages.certainty()}>
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
