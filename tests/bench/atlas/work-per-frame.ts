/** Reads from a browser's trace how long the main thread worked for each frame it handed over. */

/** What of a trace's event is used. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread within `dur`: without what others took from it meanwhile. */
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

/**
 * Milliseconds of processor time of main-thread tasks for each frame of the page, in order of time. Work belongs to
 * the frame whose commit it led up to; what comes after the last commit belongs to none.
 * @throws {RangeError} when no main thread committed a frame
 */
export function workPerFrame(events: readonly TraceEvent[]): readonly number[] {
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const busiest = threads
    .map((thread) => ofThread(events, thread))
    .reduce((most, next) => (next.commits.length > most.commits.length ? next : most), {
      commits: [],
      tasks: [],
    });
  const { commits, tasks } = busiest;
  if (commits.length === 0) throw new RangeError("The trace holds no frame of a page.");
  const work = commits.map(() => 0);
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    while (frame < commits.length && (commits[frame] as TraceEvent).ts < ts) frame++;
    if (frame === commits.length) break;
    work[frame] = (work[frame] as number) + tdur / 1000;
  }
  return work;
}

interface ThreadEvents {
  readonly commits: readonly TraceEvent[];
  readonly tasks: readonly TraceEvent[];
}

function ofThread(events: readonly TraceEvent[], { pid, tid }: TraceEvent): ThreadEvents {
  const own = (wanted: string): readonly TraceEvent[] =>
    events
      .filter((event) => event.name === wanted && event.ph === "X")
      .filter((event) => event.pid === pid && event.tid === tid)
      .sort((a, b) => a.ts - b.ts);
  return { commits: own("Commit"), tasks: own("RunTask") };
}
