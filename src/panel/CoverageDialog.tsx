import { X } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useItinerary } from "../view/itinerary-context";
import { jumpToDay } from "../view/navigation";

const Coverage = lazy(() => import("./Coverage"));

/** A button that opens how well the whole life is known, day by day. */
export function CoverageDialog() {
  const itinerary = useItinerary();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        How well the whole life is known
      </button>
      <dialog
        ref={dialog}
        className="card coverage"
        aria-label="How well the whole life is known"
        onClose={() => setOpened(false)}
      >
        {opened && (
          <>
            <header className="coverage-heading">
              <h2 className="panel-title">Every day, and how we know</h2>
              <button
                type="button"
                className="icon-button"
                onClick={() => dialog.current?.close()}
                aria-label="Close"
              >
                <X size={18} aria-hidden="true" />
              </button>
            </header>
            <Suspense fallback={<p role="status">Opening the calendar…</p>}>
              <Coverage
                onChoose={(day) => {
                  dialog.current?.close();
                  jumpToDay(itinerary, day);
                }}
              />
            </Suspense>
          </>
        )}
      </dialog>
    </>
  );
}
