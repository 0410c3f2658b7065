import messages from "virtual:messages/timeline";
import { Ellipsis } from "lucide-react";
import { lazy, Suspense, useId, useRef, useState } from "react";
import { useView } from "../view/view";

const StepChoices = lazy(() => import("./StepChoices"));

/** More ways through the life, behind a button. */
export function StepMenu() {
  const card = useRef<HTMLDivElement>(null);
  const cardId = useId();
  const [opened, setOpened] = useState(false);
  const active = useView((view) => view.loop !== null || view.pauseAtEvents);
  return (
    <>
      <button
        type="button"
        className={`round-button${active ? " round-button-active" : ""}`}
        popoverTarget={cardId}
        aria-label={messages.moreSteps()}
        title={messages.moreStepsAre()}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      <div
        ref={card}
        id={cardId}
        popover="auto"
        role="dialog"
        aria-label={messages.stepsAndPlayback()}
        className="card step-menu"
        onBeforeToggle={() => setOpened(true)}
      >
        {opened && (
          <Suspense fallback={null}>
            <StepChoices onClose={() => card.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
