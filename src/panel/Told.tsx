import messages from "virtual:messages/now";
import { Component, type ReactNode, Suspense, use } from "react";
import { useSourcedLoading } from "../view/itinerary-context";

type Telling = typeof import("./telling");

let fetched: Promise<Telling> | null = null;

/** The components that tell, fetched once, and again only when asked to after a failure. */
function telling(): Promise<Telling> {
  fetched ??= import("./telling");
  return fetched;
}

interface ToldProps {
  /** Shown until the texts are there. */
  readonly waiting: ReactNode;
  /** Whether to say so when the texts do not come; a small part leaves that to a greater one. */
  readonly quiet?: boolean;
  /** What to show with the components that tell. */
  readonly children: (parts: Telling) => ReactNode;
}

/** A part of the page that tells: it waits for the accounts, and says so when they do not come. */
export function Told({ waiting, quiet = false, children }: ToldProps) {
  const { retries, retry } = useSourcedLoading();
  return (
    <NotFetchedBoundary
      key={retries}
      quiet={quiet}
      onRetry={() => {
        fetched = null;
        retry();
      }}
    >
      <Suspense fallback={waiting}>
        <Parts>{children}</Parts>
      </Suspense>
    </NotFetchedBoundary>
  );
}

function Parts({ children }: Pick<ToldProps, "children">) {
  return children(use(telling()));
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly quiet: boolean;
  readonly onRetry: () => void;
}

/** Says that the texts could not be fetched, where they should stand; the map goes on. */
class NotFetchedBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    console.error("What is told could not be shown:", error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    if (this.props.quiet) return null;
    return (
      <span className="panel-not-fetched" role="alert">
        {messages.notFetched()}{" "}
        <button type="button" className="link" onClick={this.props.onRetry}>
          {messages.tryAgain()}
        </button>
      </span>
    );
  }
}
