import messages from "virtual:messages/timeline";
import { BookOpen, CalendarDays, Minus, Plus } from "lucide-react";
import { changeView, SPEEDS, useView } from "../view/view";

/** How fast playback goes, and by which measure of time. */
export function PaceControls() {
  const pace = useView((view) => view.pace);
  const speed = useView((view) => view.speed);
  const index = SPEEDS.indexOf(speed);
  const slower = SPEEDS[index - 1];
  const faster = SPEEDS[index + 1];
  return (
    <fieldset className="pace" aria-label={messages.pace()}>
      <button
        type="button"
        className="text-button"
        onClick={() => changeView({ pace: pace === "story" ? "calendar" : "story" })}
        title={pace === "story" ? messages.storyPaceIs() : messages.calendarPaceIs()}
      >
        {pace === "story" ? (
          <BookOpen size={15} aria-hidden="true" />
        ) : (
          <CalendarDays size={15} aria-hidden="true" />
        )}
        {pace === "story" ? messages.storyPace() : messages.calendarPace()}
      </button>
      <span className="pace-speed">
        <button
          type="button"
          className="small-button"
          disabled={slower === undefined}
          onClick={() => slower && changeView({ speed: slower })}
          aria-label={messages.slower()}
          title={messages.slower()}
        >
          <Minus size={14} aria-hidden="true" />
        </button>
        <output aria-label={messages.speed()}>×{speed}</output>
        <button
          type="button"
          className="small-button"
          disabled={faster === undefined}
          onClick={() => faster && changeView({ speed: faster })}
          aria-label={messages.faster()}
          title={messages.faster()}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      </span>
    </fieldset>
  );
}
