/** What was measured of the real page, as a table in Markdown. */
import { markdownTable } from "../table";
import type { Answers } from "./answered";

/** One size of the page. Times in milliseconds, medians of the rounds. */
export interface PageRow extends Answers {
  readonly page: string;
  readonly firstFrame: number;
  readonly scrubFrames: number;
  readonly scrubP50: number;
  readonly scrubP95: number;
  readonly daysShown: number;
  readonly stepP50: number;
  readonly stepP95: number;
  readonly playP50: number;
  readonly playP95: number;
}

/** A run, as results.json beside this file keeps it. */
export interface PageResults {
  /** Day of the run, as an ISO date. */
  readonly date: string;
  readonly browser: string;
  readonly cores: number;
  readonly rounds: number;
  readonly rows: readonly PageRow[];
}

/** The sizes of the page by figures. */
export function pageTable({ date, browser, cores, rounds, rows }: PageResults): string {
  const table = markdownTable(
    [
      "page",
      "first frame",
      "scrub work p50",
      "scrub work p95",
      "frames",
      "pointer events",
      "answered",
      "days pointed at",
      "days shown",
      "ends right",
      "step work p50",
      "step work p95",
      "play work p50",
      "play work p95",
    ],
    rows.map((row) => [
      row.page,
      row.firstFrame.toFixed(0),
      row.scrubP50.toFixed(1),
      row.scrubP95.toFixed(1),
      String(row.scrubFrames),
      String(row.pointerEvents),
      String(row.answered),
      String(row.daysPointedAt),
      String(row.daysShown),
      row.endsRight ? "yes" : "no",
      row.stepP50.toFixed(1),
      row.stepP95.toFixed(1),
      row.playP50.toFixed(1),
      row.playP95.toFixed(1),
    ]),
  );
  return `The built page on ${date} with ${browser} on ${cores} cores, rounds: ${rounds}; times are medians in milliseconds, counts are sums. Work is that of the main thread for each frame, while the slider is dragged through the whole life in five seconds, while it is stepped day by day with the arrow key held for as long, and while the atlas plays.\n\n${table}`;
}
