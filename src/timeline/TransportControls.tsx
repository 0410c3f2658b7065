import { ChevronLeft, ChevronRight, Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { useItinerary } from "../view/itinerary-context";
import { useView } from "../view/view";
import { togglePlaying } from "./playback";
import { StepMenu } from "./StepMenu";
import { stepDays, stepToNextMove, stepToPreviousMove } from "./steps";

/** Play and pause, and steps by a day or by a move. */
export function TransportControls() {
  const itinerary = useItinerary();
  const playing = useView((view) => view.playing && view.direction === "forward");
  const playingBack = useView((view) => view.playing && view.direction === "back");
  return (
    <fieldset className="transport" aria-label="Playback">
      <button
        type="button"
        className="round-button"
        onClick={() => stepToPreviousMove(itinerary)}
        aria-label="Previous move"
        title="Previous move (Alt + ←)"
      >
        <SkipBack size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="round-button transport-day"
        onClick={() => stepDays(itinerary, -1)}
        aria-label="Previous day"
        title="Previous day (←)"
      >
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="round-button transport-day"
        onClick={() => togglePlaying(itinerary, "back")}
        aria-label={playingBack ? "Pause playing back" : "Play back"}
        title={playingBack ? "Pause (Shift + Space)" : "Play back (Shift + Space)"}
      >
        {playingBack ? (
          <Pause size={16} fill="currentColor" aria-hidden="true" />
        ) : (
          <Play size={16} fill="currentColor" aria-hidden="true" className="icon-mirrored" />
        )}
      </button>
      <button
        type="button"
        className="play-button"
        onClick={() => togglePlaying(itinerary)}
        aria-label={playing ? "Pause" : "Play"}
        title={playing ? "Pause (Space)" : "Play (Space)"}
      >
        {playing ? (
          <Pause size={22} fill="currentColor" aria-hidden="true" />
        ) : (
          <Play size={22} fill="currentColor" aria-hidden="true" />
        )}
      </button>
      <button
        type="button"
        className="round-button transport-day"
        onClick={() => stepDays(itinerary, 1)}
        aria-label="Next day"
        title="Next day (→)"
      >
        <ChevronRight size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="round-button"
        onClick={() => stepToNextMove(itinerary)}
        aria-label="Next move"
        title="Next move (Alt + →)"
      >
        <SkipForward size={16} aria-hidden="true" />
      </button>
      <StepMenu />
    </fieldset>
  );
}
