import { X } from "lucide-react";

interface DialogHeadingProps {
  readonly title: string;
  /** What the button that closes is called; "Close" unless told. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

/** The head of a dialog: its title, and the button that closes it. */
export function DialogHeading({ title, closeLabel = "Close", onClose }: DialogHeadingProps) {
  return (
    <div className="coverage-heading">
      <h2 className="panel-title">{title}</h2>
      <button type="button" className="icon-button" onClick={onClose} aria-label={closeLabel}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
