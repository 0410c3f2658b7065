import messages from "virtual:messages/keys";
import { useEffect, useRef } from "react";
import { DialogHeading } from "../panel/DialogHeading";
import { changeView } from "../view/view";
import "./keyboard-help.css";

/** Every key of the page, with what it does. */
const KEYS: readonly (readonly [keys: () => string, does: () => string])[] = [
  [() => messages.space(), () => messages.playOrPause()],
  [() => "← →", () => messages.days()],
  [() => "Page Up, Page Down", () => messages.years()],
  [() => "E, Shift E", () => messages.events()],
  [() => "C, Shift C", () => messages.chapters()],
  [() => "Home, End", () => messages.ends()],
  [() => messages.inTour(), () => messages.steps()],
  [() => messages.inTable(), () => messages.rows()],
  [() => "/", () => messages.search()],
  [() => "Ctrl P", () => messages.print()],
  [() => "Esc", () => messages.back()],
  [() => "?", () => messages.thisList()],
  [() => messages.mapKeys(), () => messages.moveMap()],
];

/** The keys of the page. */
export default function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="card keyboard-help"
      aria-label={messages.keys()}
      onClose={onClose}
    >
      <DialogHeading
        title={messages.keys()}
        closeLabel={messages.close()}
        onClose={() => dialog.current?.close()}
      />
      <dl className="keyboard-help-keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys()}>
            <dt>
              <kbd>{keys()}</kbd>
            </dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.switchOff()}</p>
      <p className="keyboard-help-more">
        <button
          type="button"
          className="link"
          onClick={() => changeView({ dialog: null, welcome: "asked" })}
        >
          {messages.welcomeAgain()}
        </button>
        <button type="button" className="link" onClick={() => changeView({ dialog: "about" })}>
          {messages.about()}
        </button>
      </p>
    </dialog>
  );
}
