import { Copy } from "lucide-react";
import { useId, useRef } from "react";

interface CopyFieldProps {
  readonly label: string;
  readonly about?: string;
  readonly text: string;
  /** Lines of text shown at once. */
  readonly rows: number;
  readonly copyLabel: string;
  /** Told whether the browser allowed the copying. */
  readonly onCopied: (allowed: boolean) => void;
  readonly code?: boolean;
}

/** A text to be copied, with the button that does it. Where that is not allowed it is selected. */
export function CopyField(props: CopyFieldProps) {
  const { label, about, text, rows, copyLabel, onCopied, code = false } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      onCopied(true);
    } catch {
      onCopied(false);
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={fieldId}>{label}</label>
      {about !== undefined && <p className="copy-field-about">{about}</p>}
      <div className="copy-field-row">
        <textarea
          id={fieldId}
          ref={field}
          className={code ? "copy-field-code" : undefined}
          rows={rows}
          readOnly
          spellCheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          className="copy-field-button"
          onClick={copy}
          aria-label={copyLabel}
          title={copyLabel}
        >
          <Copy size={17} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
