import messages from "virtual:messages/page";
import { X } from "lucide-react";
import { changeView, useView } from "../view/view";

/** A quiet message over the map, for instance about a link that could not be read in full. */
export function Notice() {
  const notice = useView((view) => view.notice);
  return (
    <div className="notice-place" role="status">
      {notice !== null && (
        <div className="card notice">
          <p>{notice}</p>
          <button
            type="button"
            className="icon-button"
            onClick={() => changeView({ notice: null })}
            aria-label={messages.dismiss()}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
