/** Takes up the settings of earlier visits, and keeps every change for later ones. */
import { keepSettings, readSettings } from "../view/settings";
import { changeView, currentView, useView } from "../view/view";

const storage = (): Storage => window.localStorage;

/** Begins with what was kept, then keeps what the reader changes. @returns a function that ends it. */
export function followSettings(): () => void {
  changeView(readSettings(storage));
  return useView.subscribe((view, before) => {
    const same =
      view.theme === before.theme &&
      view.following === before.following &&
      view.trailColors === before.trailColors &&
      view.nameScript === before.nameScript &&
      view.streetMap === before.streetMap &&
      view.singleKeys === before.singleKeys;
    if (!same) keepSettings(currentView(), storage);
  });
}
