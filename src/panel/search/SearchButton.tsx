import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { currentView } from "../../view/view";

const SearchDialog = lazy(() =>
  import("./SearchDialog").then((module) => ({ default: module.SearchDialog })),
);

/** Opens the search; so does the slash key wherever no text is typed. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.matches("input:not([type=range]), textarea, select");
      if (
        event.key !== "/" ||
        !currentView().singleKeys ||
        typing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <div>
      <button
        type="button"
        className="card header-button"
        onClick={() => setOpen(true)}
        aria-label="Search"
        aria-keyshortcuts="/"
        title="Search ( / )"
      >
        <Search size={17} aria-hidden="true" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
