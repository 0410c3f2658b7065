import { placeById, segmentOfDay } from "../itinerary/itinerary";
import { dayInCalendars } from "../language/dates";
import { segmentInWords } from "../language/whereabouts";
import { CREDIT_OF_NAMES } from "../map/plate/plate-words";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import { writeLink } from "../view/link";
import { creditOfStreetMap } from "../view/settings";
import { useView } from "../view/view";
import { LegendLines } from "./legend/LegendLines";
import LegendPolities from "./legend/LegendPolities";

/** Title, date, legend, credits and link around the map, on paper only. */
export default function PrintPlate() {
  const itinerary = useItinerary();
  const sourceCount = useSourcedItineraryWhenLoaded()?.sourcesById.size;
  const view = useView();
  const { moment, journey, trailColors, streetMap } = view;
  const day = Math.floor(moment);
  const segment = segmentOfDay(itinerary, day);
  const place = placeById(itinerary, segment.kind === "stay" ? segment.place : segment.from);
  const { leading, beside } = dayInCalendars(day, place.oldStyle, view.calendar);
  const followed = itinerary.atlas.journeys.find(({ id }) => id === journey?.id);
  const link = `${window.location.origin}${window.location.pathname}${writeLink(itinerary, view)}`;
  return (
    <section className="print-plate" aria-label="Plate">
      <header className="print-head">
        <h1>The Planet Without a Visa</h1>
        <p>
          Leon Trotsky’s journeys{followed && `: ${followed.title}`} · to <strong>{leading}</strong>
          {beside && ` (${beside})`}, {segmentInWords(itinerary, segment, day, view.naming)}
        </p>
      </header>
      <footer className="print-foot">
        <LegendLines />
        {trailColors === "polity" && <LegendPolities />}
        <p className="print-credits">
          {CREDIT_OF_NAMES[view.naming]} Map: Natural Earth.
          {streetMap !== null && ` Streets of today: ${creditOfStreetMap(streetMap)}.`} Trail: this
          atlas{sourceCount !== undefined && `, from ${sourceCount} sources`}, data under CC BY 4.0.
          Texts and sources of every day and way: <br />
          {link}
        </p>
      </footer>
    </section>
  );
}
