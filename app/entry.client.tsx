import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

// Some browsers bring a page back as it was, whatever its headers say: not after signing out.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted && document.documentElement.dataset.signedIn) window.location.reload();
});

/**
 * Waits until the page's data is read. RemixBrowser itself would wait by suspending the whole root; a key or a click
 * makes React hydrate at once, which then fails with "Root did not complete" (345). Before there is a root, links and
 * forms work as without scripts.
 */
async function readPageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    await waiting;
  }
}

void readPageData().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);
