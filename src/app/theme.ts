/** Day and night: what the reader chose, or what the system says. */
import { changeView, type ThemeChoice, useView } from "../view/view";

const STORAGE_KEY = "planet-without-a-visa.theme";

/** Keeps the `data-theme` of the page in step with the choice and the system. */
export function followTheme(): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const show = (): void => {
    const { theme } = useView.getState();
    const night = theme === "night" || (theme === "system" && system.matches);
    document.documentElement.dataset.theme = night ? "night" : "day";
  };
  const unsubscribe = useView.subscribe((view, before) => {
    if (view.theme !== before.theme) show();
  });
  changeView({ theme: storedTheme() });
  show();
  system.addEventListener("change", show);
  return () => {
    unsubscribe();
    system.removeEventListener("change", show);
  };
}

/** Chooses a theme and remembers it where the browser allows. */
export function chooseTheme(theme: ThemeChoice): void {
  changeView({ theme });
  try {
    window.localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
}

function storedTheme(): ThemeChoice {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY);
    return stored === "day" || stored === "night" ? stored : "system";
  } catch {
    return "system";
  }
}
