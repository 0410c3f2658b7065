/** The moves a reader can make in a tour, each as one function that changes the view. */
import { changeView, currentView, leftTour, type Tour, useView } from "./view";

/** The journey whose tour is that of the whole life. */
export const WHOLE_LIFE = "whole-life";

/** A tour being read. */
export type ReadTour = Extract<Tour, { kind: "reading" }>;

/** Opens the tour of a journey at its first step. What was open is closed. */
export function startTour(journey: string, autoplay = false): void {
  read({ kind: "reading", journey, step: 0, autoplay });
}

/** Goes a step on or back, held to the steps there are. A reader who steps turns the pages himself. */
export function stepTour(by: 1 | -1, steps: number): void {
  const { tour } = currentView();
  if (tour?.kind !== "reading") return;
  const step = Math.min(Math.max(tour.step + by, 0), steps - 1);
  if (step !== tour.step) read({ ...tour, step, autoplay: false });
}

/** Goes on by itself: a step further, or at the end it rests there. */
export function advanceTour(steps: number): void {
  const { tour } = currentView();
  if (tour?.kind !== "reading") return;
  if (tour.step + 1 < steps) read({ ...tour, step: tour.step + 1 });
  else changeView({ tour: { ...tour, autoplay: false } });
}

/** Lets the tour go on by itself, or stops that. At its end it begins again. */
export function toggleAutoplay(steps: number): void {
  const { tour } = currentView();
  if (tour?.kind !== "reading") return;
  const over = !tour.autoplay && tour.step >= steps - 1;
  if (over) read({ ...tour, step: 0, autoplay: true });
  else changeView({ tour: { ...tour, autoplay: !tour.autoplay } });
}

/** Leaves the tour where it is; date and map stay as they are. */
export function leaveTour(): void {
  const { tour } = currentView();
  if (tour) changeView({ tour: leftTour(tour) });
}

/** Comes back to the step at which the tour was left. */
export function resumeTour(): void {
  const { tour } = currentView();
  if (tour) read({ ...tour, kind: "reading", autoplay: false });
}

/** Forgets a tour that was left. */
export function forgetTour(): void {
  changeView({ tour: null });
}

/** The tour being read; null while none is. */
export function useReadTour(): ReadTour | null {
  return useView(({ tour }) => (tour?.kind === "reading" ? tour : null));
}

function read(tour: ReadTour): void {
  changeView({
    tour,
    journey: null,
    selection: { kind: "now" },
    mapView: null,
    playing: false,
  });
}
