/** The itinerary as a table. */
export default function Table() {
  return <h2 className="visually-hidden">The itinerary as a table</h2>;
}
