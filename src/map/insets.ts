/** How far, in CSS pixels, cards and bars reach over each edge of the map. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
