/** The mark of a place in the page: a button with a dot and, where there is room, a name. */
import L from "leaflet";
import { toLatLng } from "./leaflet-position";
import type { PlaceSite } from "./place-sites";

/** How a mark looks and speaks. */
export interface MarkLook {
  readonly classes: string;
  /** In CSS pixels. */
  readonly radius: number;
  readonly name: string;
  /** Numbers of a followed journey's stops; empty for none. */
  readonly order: string;
  /** How many other places the mark stands for. */
  readonly others: number;
  /** Upper left corner of the name from the middle of the mark; null when it is not named. */
  readonly nameAt: { readonly x: number; readonly y: number } | null;
  readonly spoken: string;
  readonly isTabStop: boolean;
  readonly height: number;
}

/** One place's mark. The page is touched only where the look has changed. */
export class PlaceMark {
  readonly marker: L.Marker;
  private shown: Partial<MarkLook> = {};

  constructor(
    readonly site: PlaceSite,
    open: (mark: PlaceMark) => void,
  ) {
    this.marker = L.marker(toLatLng(site.place.position), {
      icon: L.divIcon({ className: "place", html: "", iconSize: [24, 24] }),
      keyboard: true,
      riseOnHover: true,
    });
    this.marker.on("click", () => open(this));
    // A button answers Enter and the space bar alike; Leaflet would answer Enter only.
    this.marker.on("keydown", ({ originalEvent }: L.LeafletKeyboardEvent) => {
      if (originalEvent.key !== " " && originalEvent.key !== "Enter") return;
      originalEvent.preventDefault();
      open(this);
    });
  }

  /** Takes note that Leaflet has made a new, empty element. */
  entered(): void {
    this.shown = {};
    const dot = document.createElement("span");
    this.marker.getElement()?.append(dot);
  }

  look(look: MarkLook): void {
    const element = this.marker.getElement();
    const dot = element?.firstElementChild;
    if (!element || !(dot instanceof HTMLElement)) return;
    const { shown } = this;
    if (look.classes !== shown.classes) dot.className = look.classes;
    if (look.radius !== shown.radius) dot.style.setProperty("--radius", `${look.radius}px`);
    if (look.spoken !== shown.spoken) element.setAttribute("aria-label", look.spoken);
    if (look.isTabStop !== shown.isTabStop) element.tabIndex = look.isTabStop ? 0 : -1;
    if (look.height !== shown.height) this.marker.setZIndexOffset(look.height);
    this.lookOfName(element, look);
    this.shown = look;
  }

  private lookOfName(element: HTMLElement, look: MarkLook): void {
    const { shown } = this;
    const label = element.querySelector<HTMLElement>(".place-label");
    if (!look.nameAt) {
      label?.remove();
      return;
    }
    const same =
      label &&
      look.name === shown.name &&
      look.order === shown.order &&
      look.others === shown.others;
    const name = same ? label : nameElement(look);
    if (!same) {
      label?.remove();
      element.append(name);
    }
    if (!same || look.nameAt.x !== shown.nameAt?.x || look.nameAt.y !== shown.nameAt.y) {
      name.style.transform = `translate(${look.nameAt.x}px, ${look.nameAt.y}px)`;
    }
    name.classList.toggle("place-dimmed", look.classes.includes("place-dimmed"));
  }
}

function nameElement({ name, order, others }: MarkLook): HTMLElement {
  const label = document.createElement("span");
  label.className = "place-label";
  if (order !== "") label.append(part("place-order", order));
  label.append(name);
  if (others > 0) label.append(part("place-count", `+${others}`));
  return label;
}

/** What the mark says in words of its own is set by the style sheet: the name alone is its text. */
function part(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.dataset.text = text;
  return element;
}
