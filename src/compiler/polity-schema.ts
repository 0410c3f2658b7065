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
  sources: z.array(polityCitation).default([]),
});

export type PolityRecord = z.infer<typeof polityRecord>;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);
const isoDay = z.iso.date({ error: "Write a day as in 1917-03-15" });

/** A name as it is printed over some days, along a line of [longitude, latitude]. */
export const letteringRecord = record({
  polity: words,
  en: words,
  ru: words.optional(),
  local: words.optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  style: z.enum(["great", "wide", "plain"]),
  zooms: z.tuple([z.number(), z.number()]),
  line: z.array(position).min(2),
});

export type LetteringRecord = z.infer<typeof letteringRecord>;
