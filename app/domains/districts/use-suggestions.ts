import { useEffect, useState } from "react";
import type { PlaceSuggestions } from "./suggestions";

const pause = 120;

interface Answer {
  query: string;
  found: PlaceSuggestions | null;
}

/** Suggestions for the text typed so far, asked for when typing pauses; `found` is null until the answer to this very text is there. */
export function useSuggestions(text: string): { found: PlaceSuggestions | null; failed: boolean } {
  const query = text.trim();
  const [answer, setAnswer] = useState<Answer>({ query: "", found: null });
  useEffect(() => {
    if (query === "") return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/orte?q=${encodeURIComponent(query)}`, { signal: abort.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(`The suggestions answered with ${response.status}.`);
          setAnswer({ query, found: (await response.json()) as PlaceSuggestions });
        })
        .catch(() => {
          if (!abort.signal.aborted) setAnswer({ query, found: null });
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  if (query === "" || answer.query !== query) return { found: null, failed: false };
  return { found: answer.found, failed: answer.found === null };
}
