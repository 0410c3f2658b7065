import type { SortingState } from "@tanstack/react-table";
import { Link2, ListFilter, MapPinned } from "lucide-react";
import { useId, useState } from "react";
import { criteriaOf } from "../../itinerary/segment-filter";
import { changeFilter, followMap, followTimeline } from "../../view/filter";
import { useSourcedItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";
import { ChoiceMenu } from "./ChoiceMenu";
import { useChoices } from "./choices";
import { PeriodFields } from "./PeriodFields";
import { ORDERS } from "./words";

interface FilterBarProps {
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
}

/** What the table can be narrowed by. On a phone most of it is behind a button. */
export function FilterBar({ sought, onSeek, sorting, onSort }: FilterBarProps) {
  const filter = useView((view) => view.filter);
  const [open, setOpen] = useState(false);
  const filtersId = useId();
  const count = criteriaOf(filter).length;
  return (
    <search className="table-bar" aria-label="Filter the itinerary">
      <input
        type="search"
        className="table-input table-find"
        aria-label="Find in the table"
        placeholder="Find in the table"
        value={sought}
        onChange={(event) => onSeek(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The first Escape empties the field, the next shuts the drawer.
          if (event.key !== "Escape" || sought === "") return;
          event.stopPropagation();
          event.preventDefault();
          onSeek("");
        }}
      />
      <SortList sorting={sorting} onSort={onSort} />
      <button
        type="button"
        className="small-button table-filters-button"
        aria-expanded={open}
        aria-controls={filtersId}
        onClick={() => setOpen(!open)}
      >
        <ListFilter size={15} aria-hidden="true" />
        {count === 0 ? "Filter" : `Filter (${count})`}
      </button>
      <div id={filtersId} className={`table-filters${open ? " table-filters-open" : ""}`}>
        <Filters />
      </div>
    </search>
  );
}

function Filters() {
  const itinerary = useSourcedItinerary();
  const choices = useChoices(itinerary);
  const filter = useView((view) => view.filter);
  const periodFollows = useView((view) => view.periodFollows);
  return (
    <>
      <PeriodFields />
      <button
        type="button"
        className="small-button table-toggle"
        aria-pressed={periodFollows}
        title="Only the days that the timeline shows: zoom it, or drag over it with Shift"
        onClick={() => followTimeline(!periodFollows)}
      >
        <Link2 size={14} aria-hidden="true" /> As on the timeline
      </button>
      <ChoiceMenu
        label="Country"
        groups={[choices.countries, choices.polities]}
        chosen={[...filter.countries, ...filter.polities]}
        onChoose={(values) =>
          changeFilter({
            countries: choices.countries.valuesAmong(values),
            polities: choices.polities.valuesAmong(values),
          })
        }
      />
      <ChoiceMenu
        label="Mode"
        groups={[choices.activities]}
        chosen={filter.activities}
        onChoose={(values) => changeFilter({ activities: choices.activities.valuesAmong(values) })}
      />
      <ChoiceMenu
        label="Certainty"
        groups={[choices.certainties]}
        chosen={filter.certainties}
        onChoose={(values) =>
          changeFilter({ certainties: choices.certainties.valuesAmong(values) })
        }
      />
      <select
        className="table-input table-person"
        aria-label="Person"
        value={filter.person ?? ""}
        onChange={({ currentTarget: { value } }) =>
          changeFilter({ person: value === "" ? null : value })
        }
      >
        <option value="">With anyone</option>
        {choices.people.options.map(({ value, words, count }) => (
          <option key={value} value={value}>
            {words} ({count})
          </option>
        ))}
      </select>
      <button
        type="button"
        className="small-button table-toggle"
        aria-pressed={filter.extent !== null}
        title="Only what touches the part of the world that the map shows"
        onClick={() => followMap(filter.extent === null)}
      >
        <MapPinned size={14} aria-hidden="true" /> On the map now
      </button>
    </>
  );
}

/** On a phone there are no headings to sort by. */
function SortList({ sorting, onSort }: Pick<FilterBarProps, "sorting" | "onSort">) {
  const [first] = sorting;
  const shown = ORDERS.findIndex(({ column, desc }) => column === first?.id && desc === first.desc);
  return (
    <select
      className="table-input table-sort-list"
      aria-label="Order"
      value={shown}
      onChange={({ currentTarget: { value } }) => {
        const order = ORDERS[Number(value)];
        if (order) onSort([{ id: order.column, desc: order.desc }]);
      }}
    >
      {shown < 0 && <option value={-1}>In another order</option>}
      {ORDERS.map(({ name }, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}
