import { beforeEach, describe, expect, it } from "vitest";
import {
  advanceTour,
  leaveTour,
  resumeTour,
  startTour,
  stepTour,
  toggleAutoplay,
} from "../../../src/view/tour";
import { changeView, currentView, shownJourneyId } from "../../../src/view/view";

const STEPS = 3;

describe("a tour", () => {
  beforeEach(() => {
    changeView({ tour: null, journey: null, selection: { kind: "now" }, playing: false });
    startTour("flight");
  });

  it("begins at its first step and closes what was open", () => {
    changeView({ tour: null, selection: { kind: "place", id: "zurich" } });
    startTour("flight");
    expect(currentView().tour).toEqual({
      kind: "reading",
      journey: "flight",
      step: 0,
      autoplay: false,
    });
    expect(currentView().selection).toEqual({ kind: "now" });
    expect(shownJourneyId(currentView())).toBe("flight");
  });

  it("steps on and back, held to its steps", () => {
    stepTour(-1, STEPS);
    expect(currentView().tour?.step).toBe(0);
    for (let times = 0; times < 5; times++) stepTour(1, STEPS);
    expect(currentView().tour?.step).toBe(STEPS - 1);
  });

  it("plays to its end and rests there, and plays again from the start", () => {
    toggleAutoplay(STEPS);
    for (let times = 0; times < 2; times++) advanceTour(STEPS);
    expect(currentView().tour).toMatchObject({ step: 2, autoplay: true });
    advanceTour(STEPS);
    expect(currentView().tour).toMatchObject({ step: 2, autoplay: false });
    toggleAutoplay(STEPS);
    expect(currentView().tour).toMatchObject({ step: 0, autoplay: true });
  });

  it("stops playing when the reader turns the pages", () => {
    toggleAutoplay(STEPS);
    stepTour(1, STEPS);
    expect(currentView().tour).toMatchObject({ step: 1, autoplay: false });
  });

  it.each([
    ["goes to another moment", { moment: 5 }],
    ["opens a place", { selection: { kind: "place", id: "zurich" } as const }],
    ["plays", { playing: true }],
    ["follows a journey", { journey: { id: "flight", stop: null } }],
  ])("is left where it was when the reader %s", (_, change) => {
    stepTour(1, STEPS);
    changeView(change);
    expect(currentView().tour).toEqual({ kind: "left", journey: "flight", step: 1 });
    resumeTour();
    expect(currentView().tour).toMatchObject({ kind: "reading", step: 1 });
    expect(currentView().selection).toEqual({ kind: "now" });
  });

  it("goes on while the reader moves the map or changes the theme", () => {
    changeView({ mapView: { center: [0, 0], zoom: 4 } });
    changeView({ theme: "night" });
    expect(currentView().tour?.kind).toBe("reading");
  });

  it("can be left by name, and then nothing steps it", () => {
    leaveTour();
    stepTour(1, STEPS);
    advanceTour(STEPS);
    expect(currentView().tour).toEqual({ kind: "left", journey: "flight", step: 0 });
    expect(shownJourneyId(currentView())).toBeNull();
  });
});
