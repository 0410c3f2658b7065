import messages from "virtual:messages/search";
import { Search, X } from "lucide-react";
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { SearchIndex } from "../../search/search-index";
import { useItinerary } from "../../view/itinerary-context";
import { followJourney, jumpToDay, select } from "../../view/navigation";
import { type Answer, answersTo } from "./answers";
import { loadIndex } from "./load-index";
import "./search.css";

interface SearchDialogProps {
  readonly onClose: () => void;
}

type Loading =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly index: SearchIndex }
  | { readonly state: "failed"; readonly message: string };

/** One box for places, people, events, journeys, sources and dates. */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const itinerary = useItinerary();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [loading, setLoading] = useState<Loading>({ state: "loading" });
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(query);
  const index = loading.state === "ready" ? loading.index : null;
  const groups = useMemo(() => answersTo(asked, index, itinerary), [asked, index, itinerary]);
  const answers = groups.flatMap((group) => group.answers);
  const current = Math.min(active, answers.length - 1);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // A click beside the box lands on the dialog itself: its backdrop.
    const closeBeside = (event: MouseEvent): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener("click", closeBeside);
    let here = true;
    loadIndex().then(
      (loaded) => here && setLoading({ state: "ready", index: loaded }),
      (error: unknown) =>
        here &&
        setLoading({ state: "failed", message: error instanceof Error ? error.message : "" }),
    );
    return () => {
      here = false;
      element?.removeEventListener("click", closeBeside);
    };
  }, []);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });

  const choose = (answer: Answer | undefined): void => {
    if (!answer) return;
    dialog.current?.close();
    if (answer.kind === "day") jumpToDay(itinerary, answer.day);
    else if (answer.kind === "journey") followJourney(itinerary, answer.id);
    else select({ kind: answer.kind, id: answer.id });
  };
  const obey = (event: KeyboardEvent): void => {
    const last = answers.length - 1;
    if (event.key === "ArrowDown") setActive(current >= last ? 0 : current + 1);
    else if (event.key === "ArrowUp") setActive(current <= 0 ? last : current - 1);
    else if (event.key === "Enter") choose(answers[current]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="card search" aria-label="Search" onClose={onClose}>
      <div className="search-box">
        <Search size={18} aria-hidden="true" />
        <input
          className="search-input"
          type="text"
          role="combobox"
          aria-label="Search places, people, events, journeys, sources and dates"
          aria-expanded={answers.length > 0}
          aria-controls={listId}
          aria-activedescendant={answers.length > 0 ? `${listId}-${current}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="A place, a person, an event, a date…"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={obey}
        />
        <button
          type="button"
          className="icon-button"
          onClick={() => dialog.current?.close()}
          aria-label="Close the search"
          title="Close"
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <p className="search-state" role="status">
        {stateInWords(loading, asked, answers.length)}
      </p>
      <div ref={list} id={listId} role="listbox" aria-label="Found" className="search-list">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, which no element is.
          <div key={group.name} role="group" aria-label={group.name}>
            <p className="search-group" aria-hidden="true">
              {group.name}
            </p>
            {group.answers.map((answer) => {
              const at = answers.indexOf(answer);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys.
                // biome-ignore lint/a11y/useFocusableInteractive: as above.
                <div
                  key={answer.key}
                  id={`${listId}-${at}`}
                  role="option"
                  aria-selected={at === current}
                  className="search-answer"
                  data-key={answer.key}
                  onPointerMove={() => setActive(at)}
                  onClick={() => choose(answer)}
                >
                  <span className="search-answer-title">{answer.title}</span>
                  <span className="search-answer-detail">
                    {answer.kind === "day" ? messages.goToDay() : answer.detail}
                  </span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </dialog>
  );
}

function stateInWords(loading: Loading, query: string, found: number): string {
  if (loading.state === "failed") return loading.message;
  if (loading.state === "loading") return "Fetching the index…";
  if (query.trim() === "") return "Names in any language and script; spelling need not be exact.";
  if (found === 0) return `Nothing found for “${query.trim()}”.`;
  return found === 1 ? "1 found" : `${found} found`;
}
