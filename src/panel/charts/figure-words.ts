/** What stands around every chart. */
export const FIGURE_WORDS = {
  plot: (title: string) =>
    `${title}, chart. Arrow keys choose a part of it, Enter goes there on the map.`,
  table: "Show as table",
  numbers: (title: string) => `${title}, table`,
  tableOf: (title: string) => `Show as table: ${title}`,
  download: "Download data (CSV)",
  downloadOf: (title: string) => `Download data (CSV): ${title}`,
  goes: "Click, or press Enter, to go there.",
} as const;
