/** The list of places that lie on one spot of the map, to choose from. */
import messages from "virtual:messages/map";
import L from "leaflet";
import type { PlaceSite } from "./place-sites";

/** What the list needs of each place: its name of the day, and what choosing it does. */
export interface PlaceChoice {
  readonly site: PlaceSite;
  readonly name: string;
}

/**
 * Opens the list at a position. The focus goes to its first place, and back to where it was when the
 * list closes with Escape.
 */
export function openPlaceList(
  map: L.Map,
  position: L.LatLng,
  choices: readonly PlaceChoice[],
  choose: (site: PlaceSite) => void,
): void {
  const opener = document.activeElement;
  const list = document.createElement("ul");
  list.className = "place-list";
  list.setAttribute("aria-label", messages.placesOnSpot());
  const popup = L.popup({
    className: "place-list-popup",
    closeButton: false,
    autoPanPadding: [16, 90],
    maxHeight: 260,
    minWidth: 160,
  });
  for (const { site, name } of choices) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      popup.close();
      choose(site);
    });
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  list.addEventListener("keydown", (event) => {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Escape") {
      popup.close();
      if (opener instanceof HTMLElement) opener.focus();
    } else if (event.key === "ArrowDown") buttons[Math.min(buttons.length - 1, at + 1)]?.focus();
    else if (event.key === "ArrowUp") buttons[Math.max(0, at - 1)]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  popup.setLatLng(position).setContent(list).openOn(map);
  list.querySelector("button")?.focus();
}
