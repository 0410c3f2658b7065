import { Suspense, useMemo, useState } from "react";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { useSourcedItinerary } from "../../view/itinerary-context";
import { jumpToDay } from "../../view/navigation";
import type { CalendarColors } from "../calendar-colors";
import { LifeCalendar } from "../LifeCalendar";
import { ChartFrame } from "./ChartFrame";
import { tellCalendar } from "./calendar-chart";
import { CALENDAR_WORDS, TITLES } from "./chart-words";
import { Switch } from "./Switch";

interface CalendarFigureProps {
  readonly part: PartOfLife;
}

const COLORS = ["certainty", "polity"] as const satisfies readonly CalendarColors[];

/** The calendar of sixty years, once all that is known of each day is there. */
export function CalendarFigure({ part }: CalendarFigureProps) {
  return (
    <Suspense
      fallback={
        <ChartFrame
          id="calendar"
          title={TITLES.calendar}
          finding={CALENDAR_WORDS.waiting}
          signs={[]}
          table={null}
        >
          {null}
        </ChartFrame>
      }
    >
      <Calendar part={part} />
    </Suspense>
  );
}

function Calendar({ part }: CalendarFigureProps) {
  const itinerary = useSourcedItinerary();
  const [tell, setTell] = useState<CalendarColors>("certainty");
  const { finding, key, table } = useMemo(
    () => tellCalendar(itinerary, part, tell),
    [itinerary, part, tell],
  );
  return (
    <ChartFrame
      id="calendar"
      title={TITLES.calendar}
      finding={finding}
      signs={key}
      table={table}
      controls={
        <Switch
          label={CALENDAR_WORDS.colors}
          choices={COLORS}
          names={CALENDAR_WORDS.colorsOf}
          chosen={tell}
          onChoose={setTell}
        />
      }
    >
      <LifeCalendar tell={tell} part={part} onChoose={(day) => jumpToDay(itinerary, day)} />
    </ChartFrame>
  );
}
