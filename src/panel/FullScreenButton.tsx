import { Expand, Shrink } from "lucide-react";
import { useEffect, useState } from "react";
import { changeView } from "../view/view";

/** Shows the page on the whole screen, and brings it back; nothing where the browser cannot. */
export function FullScreenButton() {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const label = full ? "Leave full screen" : "Full screen";
  const toggle = (): void => {
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => changeView({ notice: "The browser did not allow the full screen." }));
  };
  return (
    <button type="button" className="icon-button" onClick={toggle} aria-label={label} title={label}>
      {full ? <Shrink size={17} aria-hidden="true" /> : <Expand size={17} aria-hidden="true" />}
    </button>
  );
}
