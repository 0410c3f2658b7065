import type { ReactNode } from "react";
import { useItinerary } from "../view/itinerary-context";
import { writeLink } from "../view/link";
import { select } from "../view/navigation";
import { currentView, type Selection } from "../view/view";
import { followInPage } from "./follow-in-page";

interface SelectionLinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
}

/** A link to another part of the atlas. It changes the view in place, and can be opened in a tab. */
export function SelectionLink({ to, children }: SelectionLinkProps) {
  const address = writeLink(useItinerary(), { ...currentView(), selection: to });
  return (
    <a className="link" href={address} onClick={followInPage(() => select(to))}>
      {children}
    </a>
  );
}
