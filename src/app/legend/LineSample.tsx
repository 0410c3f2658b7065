interface LineSampleProps {
  readonly dashes?: string | null;
  readonly width: number;
  /** Colour of the line; the trail's own without it. */
  readonly color?: string;
  readonly faint?: boolean;
}

/** A short piece of a line as the map draws it. */
export function LineSample({
  dashes = null,
  width,
  color = "var(--trail)",
  faint = false,
}: LineSampleProps) {
  return (
    <svg width={30} height={8} aria-hidden="true">
      <line
        x1={1}
        x2={29}
        y1={4}
        y2={4}
        stroke={color}
        strokeOpacity={faint ? 0.4 : 1}
        strokeWidth={width}
        strokeDasharray={dashes ?? undefined}
        strokeLinecap="round"
      />
    </svg>
  );
}
