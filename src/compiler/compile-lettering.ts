/** The lettering of polities on the map, read from geo/polities/lettering.yaml and checked. */
import { parseDocument } from "yaml";
import { z } from "zod";
import { type Day, dayFromIso } from "../itinerary/day";
import type { PolityLettering } from "../itinerary/polity-lettering";

const isoDay = z.iso.date();
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);
const letteringFile = z.array(
  z.strictObject({
    polity: z.string().regex(/^[a-z0-9-]+$/),
    en: z.string().min(1),
    ru: z.string().min(1).optional(),
    local: z.string().min(1).optional(),
    from: isoDay.optional(),
    to: isoDay.optional(),
    style: z.enum(["great", "wide", "plain"]),
    zooms: z.tuple([z.number(), z.number()]),
    line: z.array(position).min(2),
  }),
);

/**
 * Reads the lettering of polities.
 * @param content of the file, as YAML
 * @throws {Error} naming the file and what is wrong with it.
 */
export function compileLettering(content: string): readonly PolityLettering[] {
  const document = parseDocument(content);
  const fault = document.errors[0];
  if (fault) throw new Error(`geo/polities/lettering.yaml: ${fault.message}`);
  const read = letteringFile.safeParse(document.toJS());
  if (!read.success) throw new Error(`geo/polities/lettering.yaml: ${z.prettifyError(read.error)}`);
  return read.data.map(({ polity, en, ru, local, from, to, style, zooms, line }) => ({
    polity,
    latin: en,
    original: local ?? ru ?? null,
    from: dayOrNull(from),
    to: dayOrNull(to),
    style,
    zooms,
    line,
  }));
}

function dayOrNull(iso: string | undefined): Day | null {
  return iso === undefined ? null : dayFromIso(iso);
}
