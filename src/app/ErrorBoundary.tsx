import { Component, type ErrorInfo, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Says what happened when a part of the page breaks, and keeps the link to what was open. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error("The atlas stopped:", error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const link = window.location.href;
    return (
      <main className="page-message">
        <div className="card page-message-card" role="alert">
          <h1>The atlas has stopped</h1>
          <p>Something on this page broke: {error.message}</p>
          <p>
            The link to what you were looking at is kept: <a href={link}>{link}</a>
          </p>
          <p className="page-message-actions">
            <button type="button" className="plain-button" onClick={() => window.location.reload()}>
              Open it again
            </button>
            <a href={window.location.pathname}>Start from the beginning</a>
          </p>
        </div>
      </main>
    );
  }
}
