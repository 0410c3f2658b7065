/** Whether things may move by themselves. */
import { currentView } from "./view";

/** What the reader chose, or else what the system says. */
export function isMotionWelcome(): boolean {
  const { motion } = currentView();
  if (motion !== "system") return motion === "full";
  return !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
