/** Tells the reader's moves of the map from the atlas's own, by what Leaflet reports of them. */

/** What the map fires when the reader asks for the whole, even where only the atlas had moved it. */
export const WHOLE_WANTED = "wholewanted";
/** What the map fires when the reader, who had moved it, asks for the traveller to be followed again. */
export const FOLLOW_WANTED = "followwanted";

/** What is needed of a Leaflet map. */
export interface MovableMap {
  on(type: "movestart" | "moveend", listener: () => void): unknown;
  off(type: "movestart" | "moveend", listener: () => void): unknown;
}

/** A watch over the moves of a map. */
export interface MapMoves {
  /**
   * Makes a move that is the atlas's own, at once or animated. While the map is moving it waits,
   * and only the last that waits is made. The move must change the map through Leaflet's `setView`,
   * `fitBounds` or `panBy`, which all report their end.
   */
  make(move: () => void): void;
  /** Whether the map is moving, by whosever hand. */
  isMoving(): boolean;
  /** Ends the watch. */
  end(): void;
}

/**
 * Watches a map. A change of the map's size also ends in a `moveend`, but nothing started it: it is
 * nobody's move.
 * @param readerMoved called when a move of the reader's has ended
 * @param atlasMoved called when an animated move of the atlas's own has ended
 */
export function watchMoves(
  map: MovableMap,
  readerMoved: () => void,
  atlasMoved: () => void,
): MapMoves {
  let making = false;
  /** Whether Leaflet has said anything of the move being made. */
  let reported = false;
  /** Leaflet announces an animated zoom a frame late; until then its start is owed. */
  let startOwed = false;
  let mover: "nobody" | "reader" | "atlas" = "nobody";
  let waiting: (() => void) | null = null;

  const started = (): void => {
    reported = true;
    mover = making || startOwed ? "atlas" : "reader";
    startOwed = false;
  };
  const ended = (): void => {
    reported = true;
    const before = mover;
    mover = "nobody";
    startOwed = false;
    if (making) return;
    if (before === "reader") readerMoved();
    if (before === "atlas") atlasMoved();
    const next = waiting;
    waiting = null;
    if (next) make(next);
  };
  const make = (move: () => void): void => {
    if (mover !== "nobody") {
      waiting = move;
      return;
    }
    making = true;
    reported = false;
    move();
    making = false;
    if (reported) return;
    mover = "atlas";
    startOwed = true;
  };
  map.on("movestart", started);
  map.on("moveend", ended);

  return {
    make,
    isMoving: () => mover !== "nobody",
    end: () => {
      map.off("movestart", started);
      map.off("moveend", ended);
    },
  };
}
