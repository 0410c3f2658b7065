/** The results as a table in Markdown, for the terminal and the README. */
import type { Comparison, Row } from "./summary";

/** A run, as results.json keeps it. */
export interface Results {
  /** Day of the run, as an ISO date. */
  readonly date: string;
  readonly browser: string;
  readonly cores: number;
  readonly rounds: number;
  /** Main-thread work of a step of the page that draws nothing, in milliseconds. */
  readonly nothing: number;
  readonly rows: readonly Row[];
  readonly comparisons: readonly Comparison[];
}

const NAMES: Readonly<Record<string, string>> = {
  atlas: "this atlas",
  "timeline-svg": "leaflet.timeline, SVG",
  "timeline-canvas": "leaflet.timeline, canvas",
  timedimension: "leaflet-timedimension, canvas",
  "react-leaflet": "react-leaflet GeoJSON, canvas",
};

/** Contenders by figures, then the questions with their answers. */
export function resultsTable({
  date,
  browser,
  cores,
  rounds,
  nothing,
  rows,
  comparisons,
}: Results): string {
  const figures = markdownTable(
    [
      "legs",
      "drawn by",
      "first frame",
      "forward p50",
      "forward p95",
      "work",
      "back p50",
      "jump p50",
      "jump p95",
      "work",
      "heap MB",
    ],
    rows.map((row) => [
      row.legs.toLocaleString("en"),
      NAMES[row.contender] ?? row.contender,
      inMilliseconds(row.firstFrame),
      inMilliseconds(row.forward),
      inMilliseconds(row.forwardP95),
      inMilliseconds(row.forwardWork),
      inMilliseconds(row.back),
      inMilliseconds(row.jump),
      inMilliseconds(row.jumpP95),
      inMilliseconds(row.jumpWork),
      row.heap.toFixed(0),
    ]),
  );
  const answers = markdownTable(
    ["against the best of the others at each figure", "times", "wanted", ""],
    comparisons.map(({ question, ratio, target, met }) => [
      question,
      ratio.toFixed(1),
      target,
      met ? "yes" : "no",
    ]),
  );
  return [
    `Measured on ${date} with ${browser} on ${cores} cores, ${rounds === 1 ? "one round" : `medians of ${rounds} rounds`}, in milliseconds. Work is that of the main thread a step; ${nothing} ms that the measuring itself costs are taken off.`,
    figures,
    answers,
  ].join("\n\n");
}

function inMilliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

/** A table in Markdown, its columns even. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(head), rule, ...rows.map(line)].join("\n");
}
