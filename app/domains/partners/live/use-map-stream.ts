import { useEffect, useState } from "react";

/** A browser says so often that it is here, in ms. */
const sayEvery = 20_000;

interface Line {
  line: "live" | "connecting";
  people: readonly { clientId: string; name: string }[];
}

/** Hears of changes by server-sent events and says that this browser is here. The browser itself opens a broken line again. */
export function useMapStream(address: string, clientId: string, onRevision: (revision: number) => void): Line {
  const [line, setLine] = useState<Line["line"]>("connecting");
  const [people, setPeople] = useState<Line["people"]>([]);

  useEffect(() => {
    const source = new EventSource(`${address}/live`);
    source.addEventListener("open", () => setLine("live"));
    source.addEventListener("error", () => setLine("connecting"));
    source.addEventListener("revision", ({ data }) => onRevision(JSON.parse(String(data)) as number));
    source.addEventListener("people", ({ data }) => setPeople(JSON.parse(String(data)) as Line["people"]));
    return () => source.close();
  }, [address, onRevision]);

  useEffect(() => {
    const say = (leaves: boolean) => navigator.sendBeacon(`${address}/live`, new URLSearchParams({ clientId, leaves: String(leaves) }));
    const here = () => void say(false);
    const gone = () => void say(true);
    here();
    const timer = setInterval(here, sayEvery);
    window.addEventListener("pagehide", gone);
    window.addEventListener("pageshow", here);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", gone);
      window.removeEventListener("pageshow", here);
      gone();
    };
  }, [address, clientId]);

  return { line, people };
}
