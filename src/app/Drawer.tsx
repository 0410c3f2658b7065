import { Map as MapIcon, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useMedia } from "../timeline/use-media";
import { changeView, type Drawer as Shown } from "../view/view";
import { DrawerContent } from "./DrawerContent";
import { DrawerSplitter, useDrawerHeight } from "./DrawerSplitter";
import "./drawer.css";

const LABELS = { table: "Table", charts: "Charts" } as const satisfies Record<Shown, string>;

const ORDER = ["table", "charts"] as const satisfies readonly Shown[];

/** Where the drawer fills the screen; as in page.css. */
const PHONE = "(max-width: 699px)";

interface DrawerProps {
  readonly shown: Shown;
}

/**
 * Holds the table and the charts: above the timeline with the map still in sight, on a phone over the
 * whole screen.
 */
export default function Drawer({ shown }: DrawerProps) {
  const phone = useMedia(PHONE);
  const height = useDrawerHeight();
  const tabs = useRef<HTMLDivElement>(null);
  useFocusWithin(tabs);

  const close = (): void => changeView({ drawer: null });
  const listen = (event: KeyboardEvent): void => {
    // An open list closes first.
    if (event.key !== "Escape" || document.querySelector(":popover-open")) return;
    event.preventDefault();
    close();
  };

  return (
    <section
      className="card drawer"
      id="drawer"
      aria-label="Table and charts"
      style={phone ? undefined : { height }}
      onKeyDown={listen}
    >
      {!phone && <DrawerSplitter />}
      <div className="drawer-head">
        <div className="drawer-tabs" role="tablist" aria-label="Table and charts" ref={tabs}>
          {ORDER.map((drawer) => (
            <Tab key={drawer} drawer={drawer} selected={drawer === shown} />
          ))}
        </div>
        {phone ? (
          <button type="button" className="small-button drawer-to-map" onClick={close}>
            <MapIcon size={16} aria-hidden="true" />
            Map
          </button>
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label="Close the table and charts"
            title="Close (Escape)"
            onClick={close}
          >
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </div>
      <div
        key={shown}
        className="drawer-content"
        role="tabpanel"
        id={`drawer-${shown}`}
        aria-labelledby={`drawer-tab-${shown}`}
      >
        <DrawerContent shown={shown} />
      </div>
    </section>
  );
}

interface TabProps {
  readonly drawer: Shown;
  readonly selected: boolean;
}

function Tab({ drawer, selected }: TabProps) {
  const turn = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const index = ORDER.indexOf(drawer);
    const to = {
      ArrowLeft: ORDER[(index + ORDER.length - 1) % ORDER.length],
      ArrowRight: ORDER[(index + 1) % ORDER.length],
      Home: ORDER[0],
      End: ORDER.at(-1),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    changeView({ drawer: to });
    document.getElementById(`drawer-tab-${to}`)?.focus();
  };
  return (
    <button
      type="button"
      role="tab"
      className="drawer-tab"
      id={`drawer-tab-${drawer}`}
      aria-selected={selected}
      aria-controls={selected ? `drawer-${drawer}` : undefined}
      tabIndex={selected ? 0 : -1}
      onClick={() => changeView({ drawer })}
      onKeyDown={turn}
    >
      {LABELS[drawer]}
    </button>
  );
}

/** Takes the focus to the selected tab when a button opened the drawer, and back there in the end. */
function useFocusWithin(tabs: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    // Opened by a link, the page begins where pages begin.
    if (!(before instanceof HTMLElement) || before === document.body) return;
    tabs.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    return () => {
      // Whoever has gone on to something else is not called back.
      const now = document.activeElement;
      if (now === null || now === document.body || now.closest("#drawer")) before.focus();
    };
  }, [tabs]);
}
