import type { SortingState } from "@tanstack/react-table";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import {
  Fragment,
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { segmentIndexAt } from "../../itinerary/itinerary";
import { useItinerary } from "../../view/itinerary-context";
import { openSegment } from "../../view/open-segment";
import { changeView, useView } from "../../view/view";
import { GridRow, highlightOf } from "./GridRow";
import { sortedAs, sortedNext } from "./sort";
import type { TableRow } from "./table-row";
import { COLUMN_NAMES, type ColumnId, GRID_KEYS, TABLE_NAME } from "./words";

/** About as high as most rows are, in CSS pixels; each is measured when it is shown. */
const USUAL_HEIGHT = 38;
/** Rows kept beyond what is in sight. */
const OVERSCAN = 8;

const COLUMN_IDS = Object.keys(COLUMN_NAMES) as readonly ColumnId[];

interface GridProps {
  readonly rows: readonly TableRow[];
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
}

/** The rows, of which only those in sight are in the page; one moves through them with the arrow keys. */
export function Grid({ rows, sorting, onSort }: GridProps) {
  const itinerary = useItinerary();
  const present = useView((view) => segmentIndexAt(itinerary.starts, view.moment));
  const presentAt = rows.findIndex(({ segment }) => segment.index === present);
  const [activeId, setActiveId] = useState<string | null>(null);
  const found = rows.findIndex(({ segment }) => segment.id === activeId);
  const active = found >= 0 ? found : Math.max(0, presentAt);
  const scroll = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  /** The segment whose row is to take the focus as soon as it is in the page. */
  const focusWanted = useRef<string | null>(null);
  const keysId = useId();

  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      // What holds the focus stays in the page, however far one scrolls.
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(active) ? inSight : [...inSight, active].sort((a, b) => a - b);
    },
    [active],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.segment.id ?? index,
    overscan: OVERSCAN,
    // The headings lie over the first row, so the last must come as much higher.
    scrollPaddingEnd: USUAL_HEIGHT,
    rangeExtractor,
  });

  // It opens where one is in time.
  const first = useRef(presentAt);
  useEffect(() => {
    if (first.current > 0) virtualizer.scrollToIndex(first.current, { align: "center" });
  }, [virtualizer]);
  useEffect(() => {
    if (focusWanted.current === null || focusWanted.current !== activeId) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    focusWanted.current = null;
    row.focus({ preventScroll: true });
  });
  useEffect(() => () => changeView({ highlight: null }), []);

  const moveTo = (index: number): void => {
    const to = Math.min(Math.max(index, 0), rows.length - 1);
    focusWanted.current = rows[to]?.segment.id ?? null;
    setActiveId(focusWanted.current);
    virtualizer.scrollToIndex(to);
  };
  const screenful = (): number =>
    Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / USUAL_HEIGHT) - 2);
  const listen = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Sideways the table scrolls, and the day stays.
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") event.stopPropagation();
    if (event.key === "Enter") {
      const row = rows[active];
      if (row) open(row);
      event.preventDefault();
      return;
    }
    const to = {
      ArrowUp: active - 1,
      ArrowDown: active + 1,
      PageUp: active - screenful(),
      PageDown: active + screenful(),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const open = (row: TableRow): void => {
    setActiveId(row.segment.id);
    openSegment(row.segment);
  };

  const rowOf = ({ target }: SyntheticEvent): TableRow | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
    return element ? rows[Number(element.dataset.index)] : undefined;
  };
  const point = (event: SyntheticEvent): void => {
    const row = rowOf(event);
    if (row) changeView({ highlight: highlightOf(itinerary, row.segment) });
  };
  const leave = (): void => changeView({ highlight: null });

  const items = virtualizer.getVirtualItems();
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="table-scroll" ref={scroll}>
      <p id={keysId} className="visually-hidden">
        {GRID_KEYS}
      </p>
      <table
        className="table-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus.
        role="grid"
        aria-label={TABLE_NAME}
        aria-describedby={keysId}
        aria-rowcount={rows.length + 1}
      >
        <colgroup>
          {COLUMN_IDS.map((column) => (
            <col key={column} className={`table-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMN_IDS.map((column) => (
              <Heading key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={listen}
          onClick={(event) => {
            const row = rowOf(event);
            if (row) open(row);
          }}
          onFocus={point}
          onMouseOver={point}
          onBlur={leave}
          onMouseLeave={leave}
        >
          {items.map(({ index, start, key }, place) => {
            const row = rows[index];
            return (
              row && (
                <Fragment key={key}>
                  <Gap height={start - (items[place - 1]?.end ?? 0)} />
                  <GridRow
                    row={row}
                    columns={COLUMN_IDS}
                    index={index}
                    measure={virtualizer.measureElement}
                    isTabStop={index === active}
                    isPresent={index === presentAt}
                  />
                </Fragment>
              )
            );
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to be focused.
  return <tr className="table-gap" aria-hidden="true" style={{ height }} />;
}

interface HeadingProps {
  readonly column: ColumnId;
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
}

function Heading({ column, sorting, onSort }: HeadingProps) {
  const sorted = sortedAs(sorting, column);
  return (
    <th
      scope="col"
      className={`table-${column}`}
      aria-sort={sorted === "none" ? undefined : sorted}
    >
      <button
        type="button"
        className="table-sort"
        onClick={() => onSort(sortedNext(sorting, column))}
      >
        {COLUMN_NAMES[column]}
        {sorted === "ascending" && <ArrowUp size={14} aria-hidden="true" />}
        {sorted === "descending" && <ArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
