import { type SortingState, useTable } from "@tanstack/react-table";
import { useDeferredValue, useMemo, useState } from "react";
import { useSourcedItinerary } from "../../view/itinerary-context";
import { useMatchingSegments } from "../filter/use-filter";
import { COLUMNS, FEATURES } from "./columns";
import { FilterBar } from "./FilterBar";
import { findInRows } from "./find-in-rows";
import { Grid } from "./Grid";
import { NothingMatches } from "./NothingMatches";
import { Summary } from "./Summary";
import "./table.css";
import { tableRows } from "./table-row";

/** In order of time. */
const AT_FIRST: SortingState = [{ id: "from", desc: false }];

/** The itinerary as a table: filtered with the map, sorted, searched, and a way to every record. */
export default function Table() {
  const itinerary = useSourcedItinerary();
  const all = useMemo(() => tableRows(itinerary), [itinerary]);
  const segments = useMatchingSegments(itinerary);
  const [sought, setSought] = useState("");
  const looked = useDeferredValue(sought);
  const [sorting, setSorting] = useState(AT_FIRST);
  const data = useMemo(() => {
    const matching = segments.flatMap(({ index }) => all[index] ?? []);
    return [...findInRows(matching, looked)];
  }, [all, segments, looked]);
  const table = useTable({
    features: FEATURES,
    columns: COLUMNS,
    data,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    getRowId: ({ segment }) => segment.id,
  });
  const rows = table.getRowModel().rows.map(({ original }) => original);

  return (
    <div className="table-view">
      <h2 className="visually-hidden">The itinerary as a table</h2>
      <FilterBar sought={sought} onSeek={setSought} sorting={sorting} onSort={setSorting} />
      <Summary rows={rows} all={all.length} sought={looked} onForget={() => setSought("")} />
      {rows.length === 0 ? (
        <NothingMatches sought={looked} onForget={() => setSought("")} />
      ) : (
        <Grid rows={rows} sorting={sorting} onSort={setSorting} />
      )}
    </div>
  );
}
