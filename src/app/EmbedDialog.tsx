import { lazy, type RefObject, Suspense, useState } from "react";

const EmbedSnippet = lazy(() => import("./EmbedSnippet"));

/** The HTML that puts the present view into another page, to be copied. */
export function EmbedDialog({ ref }: { readonly ref: RefObject<HTMLDialogElement | null> }) {
  const [opened, setOpened] = useState(false);
  return (
    <dialog
      ref={ref}
      className="card embed-dialog"
      aria-label="Embed the atlas"
      onToggle={(event) => setOpened(event.currentTarget.open)}
      onClose={() => setOpened(false)}
    >
      {opened && (
        <Suspense fallback={null}>
          <EmbedSnippet onClose={() => ref.current?.close()} />
        </Suspense>
      )}
    </dialog>
  );
}
