import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { changeView } from "../view/view";

/** Every key of the page, with what it does. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["Space", "play or pause; with Shift, play back"],
  ["← →", "a day; with Shift a month, with Alt the previous or next move"],
  ["Page Up, Page Down", "a year on, a year back"],
  ["E, Shift E", "next event, previous event"],
  ["C, Shift C", "next chapter, previous chapter"],
  ["Home, End", "birth, death"],
  ["← →, Space, Esc in a tour", "a step; play or pause it; leave it"],
  ["↑ ↓, Enter in the table", "the row before or after; open it on the map"],
  ["/", "search"],
  ["Ctrl P", "print the plate"],
  ["Esc", "close what is open; back to the day shown"],
  ["?", "this list"],
  ["Arrows, + and −", "move and zoom the map, while it holds the focus"],
];

/** The keys of the page. */
export default function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="card keyboard-help" aria-label="Keys" onClose={onClose}>
      <div className="coverage-heading">
        <h2 className="panel-title">Keys</h2>
        <button
          type="button"
          className="icon-button"
          onClick={() => dialog.current?.close()}
          aria-label="Close"
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <dl className="keyboard-help-keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>Single letters can be switched off in the settings.</p>
      <p className="keyboard-help-more">
        <button
          type="button"
          className="link"
          onClick={() => changeView({ dialog: null, welcome: "asked" })}
        >
          Show the welcome again
        </button>
        <button type="button" className="link" onClick={() => changeView({ dialog: "about" })}>
          About the atlas
        </button>
      </p>
    </dialog>
  );
}
