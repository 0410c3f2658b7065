/** What the card under the mouse says of the events it has no room for. */
export function moreEventsInWords(count: number): string {
  return count === 1 ? "and 1 more" : `and ${count} more`;
}
