/** The life in figures. */
export default function Charts() {
  return <h2>Charts</h2>;
}
