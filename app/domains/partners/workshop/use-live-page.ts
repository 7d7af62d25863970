import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Loads the page's data again whenever `stream` (server-sent events) says "changed", and at `endsAt`. */
export function useLivePage(stream: string, endsAt: Date | null): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const source = new EventSource(stream);
    source.addEventListener("changed", revalidate);
    return () => source.close();
  }, [stream, revalidate]);

  const end = endsAt?.getTime() ?? null;
  useEffect(() => {
    if (end === null) return;
    // A timer counts to 24 days at most; a workshop lasts for two.
    const timer = setTimeout(revalidate, Math.max(0, end - Date.now()) + 1000);
    return () => clearTimeout(timer);
  }, [end, revalidate]);
}
