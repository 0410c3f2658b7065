/** People of the life. */
import type { Citation } from "./source";

/** Someone whose path crossed his, or whom the atlas tells of. */
export interface Person {
  readonly id: string;
  /** The name the atlas uses. */
  readonly name: string;
  /** Other names: born, married, pseudonyms, in the person's own script. */
  readonly otherNames: readonly string[];
  /** Year of birth; null when not known. */
  readonly born: number | null;
  /** Year of death; null when not known. */
  readonly died: number | null;
  /** Who it was, in a few words. */
  readonly role: string;
  readonly citations: readonly Citation[];
}
