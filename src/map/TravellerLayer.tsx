import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { type Itinerary, placeById, positionAt, segmentAt, townOf } from "../itinerary/itinerary";
import { select } from "../view/navigation";
import { currentView, useView, type View } from "../view/view";
import { toLatLng } from "./leaflet-position";
import { HOUSES_FROM_ZOOM } from "./place-sites";

interface TravellerProps extends LayerProps {
  readonly itinerary: Itinerary;
}

/** He himself, on the map: moved at every change of the moment, without a render of the page. */
class Traveller extends L.LayerGroup {
  private readonly marker: L.Marker;
  private unsubscribe: (() => void) | null = null;
  private kind = "";

  constructor(private readonly itinerary: Itinerary) {
    super();
    this.marker = L.marker(toLatLng(positionAt(itinerary, currentView().moment)), {
      icon: L.divIcon({
        className: "traveller",
        html: '<span class="traveller-halo"></span><span class="traveller-dot"></span>',
        iconSize: [0, 0],
      }),
      keyboard: false,
      zIndexOffset: 2000,
    });
    this.marker.on("click", () => this.open());
    this.addLayer(this.marker);
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    const element = this.marker.getElement();
    element?.setAttribute("aria-hidden", "true");
    this.kind = "";
    this.show(currentView());
    this.unsubscribe = useView.subscribe((view, before) => {
      if (view.moment !== before.moment) this.show(view);
    });
    return this;
  }

  override onRemove(map: L.Map): this {
    this.unsubscribe?.();
    return super.onRemove(map);
  }

  /** Opens what he stands on: the place he stays at, or the leg he is travelling. */
  private open(): void {
    const segment = segmentAt(this.itinerary, currentView().moment);
    if (segment.kind === "leg") select({ kind: "leg", id: segment.id });
    else if (segment.kind === "stay") {
      const place = placeById(this.itinerary, segment.place);
      const near = (this._map?.getZoom() ?? 0) >= HOUSES_FROM_ZOOM;
      select({ kind: "place", id: near ? place.id : townOf(this.itinerary, place).id });
    } else select({ kind: "now" });
  }

  private show({ moment }: View): void {
    this.marker.setLatLng(toLatLng(positionAt(this.itinerary, moment)));
    const { kind } = segmentAt(this.itinerary, moment);
    if (kind === this.kind) return;
    this.kind = kind;
    const element = this.marker.getElement();
    element?.classList.toggle("traveller-unknown", kind === "unknown");
    element?.classList.toggle("traveller-moving", kind === "leg");
  }
}

/** The traveller. */
export const TravellerLayer = createLayerComponent<Traveller, TravellerProps>(
  function createTraveller({ itinerary }, context) {
    return createElementObject(new Traveller(itinerary), context);
  },
);
