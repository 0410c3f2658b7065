/** Numbers in the language of the page. */
import { currentLanguage } from "./current";

const formats = new Map<string, Intl.NumberFormat>();

/** "2,541" in English, "2 541" in French. @param decimals at most */
export function numberInWords(value: number, decimals = 0): string {
  const key = `${currentLanguage()} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(value);
}
