import type { Certainty } from "../itinerary/evidence";

/** A small sign of certainty: its shape differs as well as its colour. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg className="certainty-mark" width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      <CertaintyShape certainty={certainty} />
    </svg>
  );
}

function CertaintyShape({ certainty }: { readonly certainty: Certainty }) {
  const color = `var(--${certainty})`;
  switch (certainty) {
    case "documented":
      return <circle r={5} fill={color} />;
    case "inferred":
      return <path d="M0-5A5 5 0 0 1 0 5ZM0-4.2A4.2 4.2 0 1 0 0 4.2" fill={color} stroke={color} />;
    case "approximate":
      return <circle r={4.2} fill="none" stroke={color} strokeWidth={1.8} />;
    case "disputed":
      return <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" fill={color} />;
    case "unknown":
      return <circle r={4.2} fill="none" stroke={color} strokeWidth={1.6} strokeDasharray="2 2" />;
  }
}
