/** The shapes of the records under geo/polities, as people write them. */
import { z } from "zod";
import { newStyle, record, toponymLanguage, words } from "./schema";

const polityCitation = record({
  source: words,
  locus: words.exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
});

export const polityRecord = record({
  id: words,
  names: z
    .array(
      record({
        language: toponymLanguage,
        name: words,
        from: newStyle.nullable().default(null),
        to: newStyle.nullable().default(null),
      }),
    )
    .min(1),
  rank: z.int().min(1).max(4),
  /** Base lines of the lettering on the map, which the map itself reads. */
  lettering: z.array(z.unknown()).optional(),
  sources: z.array(polityCitation).default([]),
});

export type PolityRecord = z.infer<typeof polityRecord>;
