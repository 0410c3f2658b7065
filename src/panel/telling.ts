/** All that tells, and so needs the accounts: one part of the page, fetched after the map is drawn. */
import "./told.css";

export { JourneyProse } from "./JourneyProse";
export { NowBody } from "./NowBody";
export { OnThisDay } from "./OnThisDay";
export { OpenedPanel } from "./OpenedPanel";
export { ReturnToPlace } from "./ReturnToPlace";
export { Since } from "./Since";
export { TourCard } from "./TourCard";
export { TourStart } from "./TourStart";
