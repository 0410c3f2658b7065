import { RepeatOff } from "lucide-react";
import { changeView } from "../view/view";

/** Lets playback run on beyond the loop. */
export default function EndLoop() {
  return (
    <button
      type="button"
      className="zoom-button"
      aria-label="Clear the loop, timeline"
      title="Clear the loop"
      onClick={() => changeView({ loop: null })}
    >
      <RepeatOff size={15} aria-hidden="true" />
    </button>
  );
}
