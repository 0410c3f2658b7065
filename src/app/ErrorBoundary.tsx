import messages from "virtual:messages/page";
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
          <h1>{messages.stopped()}</h1>
          <p>{messages.broke({ message: error.message })}</p>
          <p>
            {messages.linkKept()} <a href={link}>{link}</a>
          </p>
          <p className="page-message-actions">
            <button type="button" className="plain-button" onClick={() => window.location.reload()}>
              {messages.openAgain()}
            </button>
            <a href={window.location.pathname}>{messages.startAgain()}</a>
          </p>
        </div>
      </main>
    );
  }
}
