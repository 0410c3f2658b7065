/** How each way of travelling is drawn: by pattern first, so that colour is never needed. */
import type { Mode } from "../itinerary/segment";

/** A line's pattern (SVG dash array; null is solid) and width in CSS pixels. */
export interface LineStyle {
  readonly dashes: string | null;
  readonly width: number;
}

export const LINE_STYLES: Readonly<Record<Mode, LineStyle>> = {
  rail: { dashes: null, width: 1.8 },
  "armoured-train": { dashes: null, width: 2.6 },
  ship: { dashes: "8 6", width: 2 },
  riverboat: { dashes: "8 4 2 4", width: 2 },
  sleigh: { dashes: "1 5", width: 2.2 },
  cart: { dashes: "4 4", width: 1.8 },
  foot: { dashes: "2 4", width: 1.8 },
  car: { dashes: "12 4", width: 1.6 },
  aeroplane: { dashes: "16 8", width: 1.4 },
  unknown: { dashes: "2 7", width: 1.6 },
};
