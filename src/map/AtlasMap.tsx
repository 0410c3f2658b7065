import type { Insets } from "./insets";

export interface AtlasMapProps {
  /** The edges of the map that cards and bars cover: content is fitted to what is left. */
  readonly insets: Insets;
}

/** The map of the life. */
export function AtlasMap({ insets }: AtlasMapProps) {
  return <div data-insets={insets.top} />;
}
