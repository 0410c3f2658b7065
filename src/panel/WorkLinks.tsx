import type { Work } from "../itinerary/work";
import { SelectionLink } from "./SelectionLink";
import { WORK_KIND_WORDS, yearOfWork } from "./work-words";

interface WorkLinksProps {
  readonly works: readonly Work[];
  /** What they are to what is told. */
  readonly label: string;
}

/** Some works in one line, each a way to all that is told of it. */
export function WorkLinks({ works, label }: WorkLinksProps) {
  if (works.length === 0) return null;
  return (
    <p className="person-links">
      <span className="move-label">{label}</span>{" "}
      {works.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <SelectionLink to={{ kind: "work", id }}>
            <cite>{title}</cite>
          </SelectionLink>
        </span>
      ))}
    </p>
  );
}

interface WorkListProps {
  readonly works: readonly Work[];
  readonly title: string;
}

/** Some works under a heading, with their kind and year. */
export function WorkList({ works, title }: WorkListProps) {
  if (works.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="section-title">{title}</h3>
      <ul className="works">
        {works.map((work) => (
          <li key={work.id}>
            <SelectionLink to={{ kind: "work", id: work.id }}>
              <cite>{work.title}</cite>
            </SelectionLink>{" "}
            <span className="work-kind">
              {[WORK_KIND_WORDS[work.kind].toLowerCase(), yearOfWork(work)]
                .filter((part) => part !== "")
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
