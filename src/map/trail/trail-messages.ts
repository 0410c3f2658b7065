/** What the map says to the worker that paints the trail, and what it hears from it. */
import type { Moment } from "../../itinerary/day";
import type { Marks, Sheet, TrailInks } from "./trail-drawing";
import type { TrailLife } from "./trail-life";

/** Numbers rise with each message that asks for paint, so that the answer tells what is painted. */
export type TrailRequest =
  /** Comes first, and once. */
  | {
      readonly kind: "life";
      readonly life: TrailLife;
      readonly canvases: readonly [OffscreenCanvas, OffscreenCanvas];
    }
  /** Paint everything, on one of the two canvases; from now on, show goes there. */
  | {
      readonly kind: "begin";
      readonly number: number;
      readonly turn: Turn;
      readonly sheet: Sheet;
      readonly inks: TrailInks;
      readonly moment: Moment;
      readonly marks: Marks;
    }
  /** Other legs stand out from the next moment on. */
  | { readonly kind: "mark"; readonly marks: Marks }
  | { readonly kind: "show"; readonly number: number; readonly moment: Moment };

/** Which of the two canvases. */
export type Turn = 0 | 1;

/** Everything up to this number is painted and handed to the screen. */
export interface TrailReply {
  readonly painted: number;
}
