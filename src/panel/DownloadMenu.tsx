import { Download } from "lucide-react";
import { lazy, Suspense, useId, useRef, useState } from "react";
import { changeView } from "../view/view";

const DataList = lazy(() => import("./DataList"));

interface DownloadMenuProps {
  /** Opens the dialog that tells how to embed the atlas; owned by the page. */
  readonly onEmbed: () => void;
}

/** The data to take away: every file with what it is for; and the atlas itself, for another page. */
export function DownloadMenu({ onEmbed }: DownloadMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [wanted, setWanted] = useState(false);
  return (
    <div>
      <button
        type="button"
        className="card header-button"
        popoverTarget={listId}
        aria-label="Print and download"
        title="Print and download"
      >
        <Download size={17} aria-hidden="true" />
      </button>
      <div
        ref={list}
        id={listId}
        popover="auto"
        className="card header-list download-list"
        onBeforeToggle={() => setWanted(true)}
      >
        <h2 className="download-title">This view</h2>
        <button
          type="button"
          className="download-choice"
          onClick={() => {
            list.current?.hidePopover();
            changeView({ printing: true, playing: false });
          }}
        >
          <span className="download-name">Print the plate</span>
          <span className="download-description">
            The map as it stands, with title, date, legend and link, on a sheet of A4
          </span>
        </button>
        <button
          type="button"
          className="download-choice"
          onClick={() => {
            list.current?.hidePopover();
            onEmbed();
          }}
        >
          <span className="download-name">Embed it</span>
          <span className="download-description">
            The map with this date in a page of your own, as an iframe to copy
          </span>
        </button>
        {wanted && (
          <Suspense fallback={null}>
            <DataList />
          </Suspense>
        )}
      </div>
    </div>
  );
}
