/** Names of seas and oceans, set where they lie. */
import type { Position } from "../itinerary/place";

/** A name over water: where its middle stands, and at which zooms it is shown. */
export interface SeaName {
  readonly name: string;
  /** [longitude, latitude] in degrees. */
  readonly position: Position;
  readonly fromZoom: number;
  readonly toZoom: number;
  /** Turn in degrees, clockwise. */
  readonly turn: number;
  readonly size: "ocean" | "sea";
}

function sea(name: string, position: Position, fromZoom: number, turn = 0, toZoom = 8): SeaName {
  return { name, position, fromZoom, toZoom, turn, size: "sea" };
}

export const SEA_NAMES: readonly SeaName[] = [
  { name: "Atlantic Ocean", position: [-38, 33], fromZoom: 0, toZoom: 6, turn: 0, size: "ocean" },
  { name: "Pacific Ocean", position: [-135, 25], fromZoom: 0, toZoom: 6, turn: 0, size: "ocean" },
  { name: "Indian Ocean", position: [76, -8], fromZoom: 0, toZoom: 6, turn: 0, size: "ocean" },
  { name: "Arctic Ocean", position: [15, 79.5], fromZoom: 3.5, toZoom: 6, turn: 0, size: "ocean" },
  sea("Gulf of Mexico", [-91.5, 25.2], 3),
  sea("Caribbean Sea", [-74, 14.6], 3),
  sea("North Sea", [3.2, 56.6], 4),
  sea("Norwegian Sea", [2, 67.5], 3.5, -20),
  sea("Barents Sea", [40, 74], 3),
  sea("Baltic Sea", [19.6, 56.8], 4.5, -55),
  sea("Gulf of Bothnia", [19.8, 61.7], 5.5, -70),
  sea("Gulf of Finland", [26.1, 59.85], 6, -8),
  sea("Bay of Biscay", [-4.6, 45.3], 4.5),
  sea("Mediterranean Sea", [18.5, 34.6], 3.5),
  sea("Adriatic Sea", [15.6, 42.9], 5.5, 40),
  sea("Aegean Sea", [25.1, 38.6], 5.5, 60),
  sea("Black Sea", [34, 43.1], 4),
  sea("Sea of Azov", [36.6, 46.1], 6),
  sea("Caspian Sea", [50.6, 41.6], 4, 70),
  sea("Sea of Marmara", [28.2, 40.68], 7.5, 0, 11),
  sea("English Channel", [-2.4, 49.95], 5.5, -12),
  sea("Tyrrhenian Sea", [11.9, 39.9], 5.5),
  sea("Skagerrak", [8.9, 57.95], 6, -30, 9),
  sea("Gulf of St Lawrence", [-61.6, 48.1], 4.5),
];
