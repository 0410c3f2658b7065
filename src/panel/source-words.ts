/** A work as the panel cites it. */
import type { CslName, Source } from "../itinerary/source";

/** "Isaac Deutscher", "Yuri Felshtinsky, Georgy Chernyavsky"; empty when no author is named. */
export function authorsInWords({ author, editor }: Source): string {
  if (author) return author.map(nameInWords).join(", ");
  return editor ? `${editor.map(nameInWords).join(", ")} (ed.)` : "";
}

function nameInWords({ family, given, literal }: CslName): string {
  return literal ?? [given, family].filter(Boolean).join(" ");
}

/** The year of publication, when it is known. */
export function yearOf({ issued }: Source): number | null {
  return issued?.["date-parts"][0]?.[0] ?? null;
}
