import type { LaneLayout } from "./lane-layout";

/** What each lane tells of, at its left. */
export function LaneNames({ layout }: { readonly layout: LaneLayout }) {
  return (
    <div className="lane-names" aria-hidden="true">
      {layout.lanes.map(({ id, name, top, height }) => (
        <span key={id} className="lane-name" style={{ top, height, lineHeight: `${height}px` }}>
          {name}
        </span>
      ))}
    </div>
  );
}
