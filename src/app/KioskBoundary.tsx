import { Component, type ReactNode, useEffect } from "react";
import { countFailures, failuresInARow, pauseAfter, queryAfter } from "./kiosk-recovery";
import "./kiosk.css";

/** Catches whatever breaks in a kiosk, and opens the page again: nobody is there to do it. */
export class KioskBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    console.error("The kiosk stopped, and will begin again:", error);
  }

  override render(): ReactNode {
    return this.state.failed ? <KioskPause /> : this.props.children;
  }
}

/** Says that the atlas will be back, waits, and opens the page again once its server answers. */
export function KioskPause() {
  useEffect(() => {
    const storage = (): Storage => window.sessionStorage;
    let failures = failuresInARow(storage);
    let timer = 0;
    const waitAndOpen = (): void => {
      timer = window.setTimeout(async () => {
        failures++;
        countFailures(storage, failures);
        // A page opened from a server that is away would be the browser's own, which never comes back.
        if (await isServerThere()) {
          window.location.replace(
            `${window.location.pathname}${queryAfter(failures, window.location.search)}`,
          );
        }
        // Also where the browser did not leave the page.
        waitAndOpen();
      }, pauseAfter(failures) * 1000);
    };
    waitAndOpen();
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <main className="page-message">
      <div className="card page-message-card" role="status">
        <h1>The Planet Without a Visa</h1>
        <p>The atlas will be back in a moment.</p>
      </div>
    </main>
  );
}

async function isServerThere(): Promise<boolean> {
  const response = await fetch(window.location.href, { method: "HEAD", cache: "no-store" }).catch(
    () => null,
  );
  return response?.ok ?? false;
}
