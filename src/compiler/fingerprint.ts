/** Tells which wording of the English a translation was made from. */
import { createHash } from "node:crypto";

/** Eight signs that change when any of the texts does; line breaks and spaces do not matter. */
export function fingerprint(...texts: readonly string[]): string {
  const plain = texts.map((text) => text.replace(/\s+/g, " ").trim()).join("\n");
  return createHash("sha256").update(plain).digest("hex").slice(0, 8);
}
