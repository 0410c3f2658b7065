/** How the page looks: day or night, how large its text is, and whether it moves, as chosen or as the system says. */
import { isMotionWelcome } from "../view/motion";
import { useView } from "../view/view";

/** Keeps the attributes of the page that its style sheets ask for in step with the choices and the system. */
export function followTheme(): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const show = (): void => {
    const { theme, printing, textSize } = useView.getState();
    const { dataset } = document.documentElement;
    // Paper is white at night too.
    const night = !printing && (theme === "night" || (theme === "system" && system.matches));
    dataset.theme = night ? "night" : "day";
    dataset.textSize = printing ? "normal" : textSize;
    dataset.motion = isMotionWelcome() ? "full" : "less";
  };
  const unsubscribe = useView.subscribe((view, before) => {
    const same =
      view.theme === before.theme &&
      view.printing === before.printing &&
      view.textSize === before.textSize &&
      view.motion === before.motion;
    if (!same) show();
  });
  show();
  system.addEventListener("change", show);
  still.addEventListener("change", show);
  return () => {
    unsubscribe();
    system.removeEventListener("change", show);
    still.removeEventListener("change", show);
  };
}
