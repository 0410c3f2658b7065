import messages from "virtual:messages/timeline";
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
    <fieldset className="transport" aria-label={messages.playback()}>
      <button
        type="button"
        className="round-button"
        onClick={() => stepToPreviousMove(itinerary)}
        aria-label={messages.previousMove()}
        title={messages.previousMoveKeys()}
      >
        <SkipBack size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="round-button transport-day"
        onClick={() => stepDays(itinerary, -1)}
        aria-label={messages.previousDay()}
        title={messages.previousDayKeys()}
      >
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="round-button transport-day"
        onClick={() => togglePlaying(itinerary, "back")}
        aria-label={playingBack ? messages.pauseBack() : messages.playBack()}
        title={playingBack ? messages.pauseBackKeys() : messages.playBackKeys()}
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
        aria-label={playing ? messages.pause() : messages.play()}
        title={playing ? messages.pauseKeys() : messages.playKeys()}
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
        aria-label={messages.nextDay()}
        title={messages.nextDayKeys()}
      >
        <ChevronRight size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="round-button"
        onClick={() => stepToNextMove(itinerary)}
        aria-label={messages.nextMove()}
        title={messages.nextMoveKeys()}
      >
        <SkipForward size={16} aria-hidden="true" />
      </button>
      <StepMenu />
    </fieldset>
  );
}
