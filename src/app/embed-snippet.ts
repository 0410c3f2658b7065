/** The HTML that puts the atlas into another page. */

/** What a snippet is made of. */
export interface Embedding {
  /** The address of the atlas without a query. */
  readonly address: string;
  /** The query part that opens the view, from `writeLink`; may be empty. */
  readonly link: string;
  /** What the frame is called for those who do not see it. */
  readonly title: string;
  /** The origin of the page that may set and hear the date; empty for none. */
  readonly origin: string;
}

/**
 * An iframe of the atlas. It is sandboxed: it may run its own scripts as its own origin, and open the
 * whole atlas in a new tab, and nothing of the page around it.
 */
export function embedSnippet({ address, link, title, origin }: Embedding): string {
  const view = link.startsWith("?") ? `&${link.slice(1)}` : "";
  const parent = origin === "" ? "" : `&origin=${encodeURIComponent(origin)}`;
  return [
    `<iframe src="${escaped(`${address}?embed=1${parent}${view}`)}"`,
    `  title="${escaped(title)}"`,
    `  width="100%" height="480" style="border: 0" loading="lazy"`,
    `  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  ].join("\n");
}

/** The origin in what someone typed, such as "https://example.org/page"; empty for anything else. */
export function originIn(text: string): string {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return "";
  const { origin, protocol } = new URL(trimmed);
  return protocol === "https:" || protocol === "http:" ? origin : "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
