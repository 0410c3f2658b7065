import messages from "virtual:messages/settings";
import { Settings2 } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { SETTINGS_ID } from "../view/settings";

const Settings = lazy(() => import("./Settings"));

/** How the reader wants the page and the map, kept for later visits. */
export function SettingsMenu() {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  return (
    <div>
      <button
        type="button"
        className="card header-button"
        popoverTarget={SETTINGS_ID}
        aria-label={messages.settings()}
        title={messages.settings()}
      >
        <Settings2 size={17} aria-hidden="true" />
      </button>
      <div
        ref={list}
        id={SETTINGS_ID}
        popover="auto"
        role="dialog"
        aria-label={messages.settings()}
        className="card header-list settings"
        onBeforeToggle={() => setWanted(true)}
      >
        {wanted && (
          <Suspense fallback={<p role="status">{messages.openingSettings()}</p>}>
            <Settings onClose={() => list.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
