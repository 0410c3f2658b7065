import { type RefObject, useEffect, useRef } from "react";
import { useView } from "../view/view";
import { type CardMemory, rememberCard, restoreCard } from "./card-memory";

interface ReturnToPlaceProps {
  /** What holds the cards, and scrolls. */
  readonly holder: RefObject<HTMLElement | null>;
  /** Which card is shown. */
  readonly card: string;
}

/** Opens each card at its head; the browser's back and forward bring a card back as it was left. */
export function ReturnToPlace({ holder, card }: ReturnToPlaceProps) {
  const memories = useRef(new Map<string, CardMemory>());
  const returning = useRef(false);
  const shown = useRef(card);

  useEffect(() => {
    return useView.subscribe((view, before) => {
      if (view.selection === before.selection) return;
      returning.current = view.returns !== before.returns;
      // The page still shows what is being left.
      if (holder.current) memories.current.set(shown.current, rememberCard(holder.current));
    });
  }, [holder]);

  useEffect(() => {
    if (shown.current === card) return;
    shown.current = card;
    const element = holder.current;
    if (!element) return;
    element.scrollTop = 0;
    const memory = returning.current ? memories.current.get(card) : undefined;
    if (!memory) return;
    // The card itself takes the focus when it opens; this comes after.
    const frame = requestAnimationFrame(() => restoreCard(element, memory));
    return () => cancelAnimationFrame(frame);
  }, [card, holder]);

  return null;
}
