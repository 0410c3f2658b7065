import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { answersTo, type PointerNote } from "../../bench/atlas/answered";
import { pageTable } from "../../bench/atlas/table";
import { type TraceEvent, workPerFrame } from "../../bench/atlas/work-per-frame";

describe("the work for a frame", () => {
  const mainThread = (pid: number): TraceEvent => ({
    name: "thread_name",
    ph: "M",
    pid,
    tid: 1,
    ts: 0,
    args: { name: "CrRendererMain" },
  });
  const event = (name: string, ts: number, dur: number, pid = 1): TraceEvent => ({
    name,
    ph: "X",
    pid,
    tid: 1,
    ts,
    dur,
  });

  it("is that of all tasks up to its commit, the one that commits among them", () => {
    const events = [
      mainThread(1),
      event("RunTask", 0, 1000),
      event("RunTask", 2000, 3000),
      event("Commit", 4500, 100),
      event("RunTask", 6000, 7000),
      event("Commit", 12_000, 100),
      event("RunTask", 20_000, 9000),
    ];
    expect(workPerFrame(events)).toEqual([4, 7]);
  });

  it("is that of the page which draws, not of another one", () => {
    const events = [
      mainThread(2),
      event("RunTask", 0, 50_000, 2),
      mainThread(1),
      event("RunTask", 0, 1000),
      event("Commit", 500, 100),
    ];
    expect(workPerFrame(events)).toEqual([1]);
  });

  it("of a page that draws nothing is a mistake", () => {
    expect(() => workPerFrame([mainThread(1), event("RunTask", 0, 5)])).toThrow(RangeError);
  });
});

describe("the answers to the pointer", () => {
  // Ten days on a slider of a hundred pixels.
  const life = { birth: dayFromIso("1914-08-01"), death: dayFromIso("1914-08-10") };
  const at = (position: number, shown: string | null): PointerNote => ({
    position,
    width: 100,
    shown,
  });

  it("are complete when each frame shows the day pointed at", () => {
    const pointers = [at(5, "1 Aug 1914"), at(15, "2 Aug 1914"), at(95, "10 Aug 1914")];
    expect(answersTo(pointers, life, "10 Aug 1914")).toEqual({
      pointerEvents: 3,
      answered: 3,
      daysPointedAt: 3,
      endsRight: true,
    });
  });

  it("are wanting when a frame still shows the day before, or the last day is another", () => {
    const pointers = [at(5, "1 Aug 1914"), at(15, "1 Aug 1914"), at(95, null)];
    expect(answersTo(pointers, life, "9 Aug 1914")).toMatchObject({
      answered: 1,
      endsRight: false,
    });
  });

  it("do not end right when there was no pointer", () => {
    expect(answersTo([], life, "1 Aug 1914").endsRight).toBe(false);
  });
});

describe("the table of the page", () => {
  it("has a row for each size, with all its figures", () => {
    const table = pageTable({
      date: "2026-01-02",
      browser: "Chromium 1",
      cores: 2,
      rounds: 3,
      rows: [
        {
          page: "1440 x 900",
          firstFrame: 812.4,
          scrubFrames: 290,
          scrubP50: 3.14,
          scrubP95: 7.55,
          pointerEvents: 280,
          answered: 279,
          daysPointedAt: 270,
          daysShown: 269,
          endsRight: false,
          stepP50: 3,
          stepP95: 5,
          playP50: 2,
          playP95: 5.25,
        },
      ],
    });
    const cells = table
      .split("\n")
      .at(-1)
      ?.split("|")
      .map((cell) => cell.trim());
    expect(cells?.slice(1, -1)).toEqual([
      "1440 x 900",
      "812",
      "3.1",
      "7.5",
      "290",
      "280",
      "279",
      "270",
      "269",
      "no",
      "3.0",
      "5.0",
      "2.0",
      "5.3",
    ]);
  });
});
