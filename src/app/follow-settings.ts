/** Takes up the settings of earlier visits, and keeps every change for later ones. */
import { keepSettings, readSettings, SETTING_KEYS } from "../view/settings";
import { changeView, currentView, useView } from "../view/view";

const storage = (): Storage => window.localStorage;

/** Begins with what was kept, then keeps what the reader changes. @returns a function that ends it. */
export function followSettings(): () => void {
  changeView(readSettings(storage));
  return useView.subscribe((view, before) => {
    if (SETTING_KEYS.some((key) => view[key] !== before[key])) keepSettings(currentView(), storage);
  });
}
