import type { MouseEvent } from "react";

/**
 * Lets a plain click on a link change the view in place; a click that asks for a new tab or window
 * is left to the browser.
 */
export function followInPage(follow: () => void): (event: MouseEvent) => void {
  return (event) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    follow();
  };
}
