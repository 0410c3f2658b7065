/** Where each segment begins and ends in space. */
import type { ChapterSegment } from "./facts";

/** Place ids; null when no neighbour tells. */
export interface SegmentEnds {
  readonly from: string | null;
  readonly to: string | null;
}

/** The ends of each segment; those of an unknown stretch are taken from its neighbours. */
export function endsOfSegments(segments: readonly ChapterSegment[]): readonly SegmentEnds[] {
  const after: (string | null)[] = [];
  let next: string | null = null;
  for (const segment of segments.toReversed()) {
    after.unshift(next);
    next = segment.kind === "unknown" ? next : ownEnds(segment).from;
  }
  let last: string | null = null;
  return segments.map((segment, index) => {
    if (segment.kind === "unknown") {
      const to = after[index] ?? null;
      return { from: last ?? to, to: to ?? last };
    }
    const ends = ownEnds(segment);
    last = ends.to;
    return ends;
  });
}

function ownEnds(segment: Exclude<ChapterSegment, { kind: "unknown" }>): {
  readonly from: string;
  readonly to: string;
} {
  return segment.kind === "stay" ? { from: segment.place, to: segment.place } : segment;
}
