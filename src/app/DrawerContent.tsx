import { Component, lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { useSourcedLoading } from "../view/itinerary-context";
import type { Drawer } from "../view/view";

const CONTENTS = {
  table: {
    load: () => import("../panel/table/Table"),
    waiting: "Opening the table…",
    failed: "The table could not be shown.",
  },
  charts: {
    load: () => import("../panel/charts/Charts"),
    waiting: "Opening the charts…",
    failed: "The charts could not be shown.",
  },
} as const;

interface DrawerContentProps {
  readonly shown: Drawer;
}

/** The table or the charts, fetched when they are first asked for, and again after a failure. */
export function DrawerContent({ shown }: DrawerContentProps) {
  const [retries, setRetries] = useState(0);
  const { retry } = useSourcedLoading();
  const { load, waiting, failed } = CONTENTS[shown];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what failed to load is loaded anew.
  const Content = useMemo(() => lazy<() => ReactNode>(load), [load, retries]);
  return (
    <DrawerBoundary
      key={retries}
      failed={failed}
      onRetry={() => {
        setRetries(retries + 1);
        // It may be the records that did not come.
        retry();
      }}
    >
      <Suspense
        fallback={
          <p className="drawer-message" role="status">
            {waiting}
          </p>
        }
      >
        <Content />
      </Suspense>
    </DrawerBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly failed: string;
  readonly onRetry: () => void;
}

/** Says in the drawer that its contents broke or did not come; map and timeline go on. */
class DrawerBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error): void {
    console.error("The drawer could not show its contents:", error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <p className="drawer-message" role="alert">
        {this.props.failed}{" "}
        <button type="button" className="link" onClick={this.props.onRetry}>
          Try again
        </button>
      </p>
    );
  }
}
