/** Lets the filter go with what is brushed: the stretch the timeline shows, the part the map shows. */
import { changeView, currentView, useView } from "./view";

/** What is brushed glides: it counts once it has rested so long, in milliseconds. */
const REST_MILLISECONDS = 150;

/**
 * Follows both for as long as the view says so. The map counts when the reader moves it; when the
 * atlas does, to keep the traveller in sight, the choice stays as it was.
 * @returns a function that ends it.
 */
export function followBrushes(): () => void {
  let timer = 0;
  const follow = (): void => {
    const { filter, timeWindow, mapExtent, periodFollows, extentFollows } = currentView();
    changeView({
      filter: {
        ...filter,
        period: periodFollows ? timeWindow : filter.period,
        extent: extentFollows ? (mapExtent ?? filter.extent) : filter.extent,
      },
    });
  };
  const unsubscribe = useView.subscribe((view, before) => {
    if (
      (view.periodFollows && view.timeWindow !== before.timeWindow) ||
      (view.extentFollows &&
        (view.mapView !== before.mapView || (before.mapExtent === null && view.mapExtent !== null)))
    ) {
      window.clearTimeout(timer);
      timer = window.setTimeout(follow, REST_MILLISECONDS);
    }
  });
  // This is fetched once something is to be followed: it may have moved on meanwhile.
  const { periodFollows, extentFollows } = currentView();
  if (periodFollows || extentFollows) follow();
  return () => {
    window.clearTimeout(timer);
    unsubscribe();
  };
}
