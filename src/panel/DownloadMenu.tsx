import { Download } from "lucide-react";
import { lazy, Suspense, useId, useRef, useState } from "react";

const ThisViewList = lazy(() => import("./ThisViewList"));
const DataList = lazy(() => import("./DataList"));

interface DownloadMenuProps {
  /** Opens the dialog that tells how to embed the atlas; owned by the page. */
  readonly onEmbed: () => void;
}

/** All that can be taken away: this view, as a link, a plate or a frame for another page; and the data. */
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
        aria-label="Share, print and download"
        title="Share, print and download"
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
        {wanted && (
          <Suspense fallback={null}>
            <ThisViewList onEmbed={onEmbed} onChoose={() => list.current?.hidePopover()} />
            <DataList />
          </Suspense>
        )}
      </div>
    </div>
  );
}
