/** Day and night: what the reader chose, or what the system says. */
import { useView } from "../view/view";

/** Keeps the `data-theme` of the page in step with the choice and the system. */
export function followTheme(): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const show = (): void => {
    const { theme, printing } = useView.getState();
    // Paper is white at night too.
    const night = !printing && (theme === "night" || (theme === "system" && system.matches));
    document.documentElement.dataset.theme = night ? "night" : "day";
  };
  const unsubscribe = useView.subscribe((view, before) => {
    if (view.theme !== before.theme || view.printing !== before.printing) show();
  });
  show();
  system.addEventListener("change", show);
  return () => {
    unsubscribe();
    system.removeEventListener("change", show);
  };
}
