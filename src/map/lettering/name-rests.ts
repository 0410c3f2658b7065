/** Keeps names from flickering: one that had to go comes back only after a rest. */

/** For how many steps a name that went stays away, unless time comes to rest. */
const RESTING_STEPS = 4;

/** Which names are resting. A step is a change of the day shown. */
export interface NameRests {
  /** Whether a name went so lately that it must wait. */
  isResting(id: string): boolean;
  /** Whether any name is resting. */
  any(): boolean;
  /** Takes note of the names that stand after a step, and of those that went with it. */
  stepped(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void;
  /** Lets all come back at once: time rests, or the reader asked for something else. */
  end(): void;
}

/** No name is resting at first. */
export function nameRests(): NameRests {
  const wentAt = new Map<string, number>();
  let step = 0;
  return {
    isResting: (id) => wentAt.has(id),
    any: () => wentAt.size > 0,
    stepped(before, after) {
      step++;
      for (const id of before.keys()) if (!after.has(id)) wentAt.set(id, step);
      for (const [id, went] of wentAt) {
        if (after.has(id) || step - went >= RESTING_STEPS - 1) wentAt.delete(id);
      }
    },
    end: () => wentAt.clear(),
  };
}
