import { X } from "lucide-react";
import type { ReactNode } from "react";

interface CardHeadingProps {
  /** The line above the name: a date, or what kind of thing this is. */
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Closes the card; without it the card has no close button. */
  readonly onClose?: () => void;
  readonly closeLabel?: string;
}

/** The head of a card in the panel. */
export function CardHeading({ kicker, title, subtitle, onClose, closeLabel }: CardHeadingProps) {
  return (
    <header className="panel-heading">
      <div className="panel-kicker">
        <div>{kicker}</div>
        {onClose && (
          <button
            type="button"
            className="icon-button"
            onClick={onClose}
            aria-label={closeLabel ?? "Close"}
            title={closeLabel ?? "Close"}
          >
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </div>
      <h2 className="panel-title" tabIndex={-1}>
        {title}
      </h2>
      {subtitle && <p className="panel-subtitle">{subtitle}</p>}
    </header>
  );
}
