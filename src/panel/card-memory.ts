/** What a reader had before him in a card: how far it was read, what was unfolded, what had the focus. */

/** A card as it was left. */
export interface CardMemory {
  /** In CSS pixels. */
  readonly scrolled: number;
  /** For each thing that unfolds, in order, whether it was open. */
  readonly unfolded: readonly boolean[];
  /** Which of the things one can act on had the focus, from 0; -1 for none. */
  readonly focused: number;
}

const ACTIVE = "a[href], button, summary";

/** Takes note of how a card stands. */
export function rememberCard(card: HTMLElement): CardMemory {
  return {
    scrolled: card.scrollTop,
    unfolded: [...card.querySelectorAll("details")].map(({ open }) => open),
    focused: document.activeElement
      ? [...card.querySelectorAll(ACTIVE)].indexOf(document.activeElement)
      : -1,
  };
}

/** Puts a card back as it was left; what has changed in number since stays as it is. */
export function restoreCard(card: HTMLElement, { scrolled, unfolded, focused }: CardMemory): void {
  const folds = card.querySelectorAll("details");
  if (folds.length === unfolded.length) {
    folds.forEach((fold, index) => {
      fold.open = unfolded[index] ?? fold.open;
    });
  }
  const element = card.querySelectorAll<HTMLElement>(ACTIVE)[focused];
  element?.focus({ preventScroll: true });
  card.scrollTop = scrolled;
}
