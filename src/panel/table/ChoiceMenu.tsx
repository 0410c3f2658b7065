import { ChevronDown } from "lucide-react";
import { useId, useRef } from "react";
import type { ChoiceGroup } from "./choices";

interface ChoiceMenuProps {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** Pixels between the button and its list, and between the list and the edge of the window. */
const GAP = 6;
/** A list longer than this, in CSS pixels, is scrolled. */
const TALLEST = 420;

/** A button with a list of things to tick; any of those ticked will do. */
export function ChoiceMenu({ label, groups, chosen, onChoose }: ChoiceMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const toggle = (value: string): void =>
    onChoose(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  return (
    <div>
      <button
        ref={button}
        type="button"
        className={`small-button table-choice${chosen.length > 0 ? " table-choice-made" : ""}`}
        popoverTarget={listId}
      >
        {chosen.length === 0 ? label : `${label} (${chosen.length})`}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div
        ref={list}
        id={listId}
        popover="auto"
        className="card table-choices"
        onBeforeToggle={() => button.current && list.current && place(list.current, button.current)}
      >
        {groups.map(({ title, options }) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            {options.map(({ value, words, count }) => (
              <label key={value} className="table-option">
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => toggle(value)}
                />
                <span>{words}</span>
                <span className="table-option-count">{count}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}

/** Puts a list beside its button, on the side where there is more room. */
function place(list: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - bottom > top;
  const width = Number.parseFloat(getComputedStyle(list).width) || 0;
  list.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  list.style.top = below ? `${bottom + GAP}px` : "auto";
  list.style.bottom = below ? "auto" : `${innerHeight - top + GAP}px`;
  list.style.maxHeight = `${Math.min(TALLEST, (below ? innerHeight - bottom : top) - 2 * GAP)}px`;
}
