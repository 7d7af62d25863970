const open = new Set<() => void>();
/** So that proxies keep the line open, and a dead one is noticed. */
const pingEvery = 15_000;

export interface EventStream {
  /** Sends an event with JSON data. */
  send(event: string, data: unknown): void;
  /** Calls back with every ping. */
  onPing(callback: () => void): void;
}

/**
 * Answers with server-sent events until the browser leaves or the server stops.
 * @param start called once; what it returns is called at the end
 */
export function eventStream(request: Request, start: (stream: EventStream) => () => void): Response {
  const encoder = new TextEncoder();
  let close = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const pings: (() => void)[] = [];
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const send = (event: string, data: unknown) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      const timer = setInterval(() => {
        write(": ping\n\n");
        for (const ping of pings) ping();
      }, pingEvery);
      let end = () => {};
      close = () => {
        if (!open.delete(close)) return;
        clearInterval(timer);
        end();
        controller.close();
      };
      open.add(close);
      request.signal.addEventListener("abort", close);
      write("retry: 1000\n\n");
      end = start({ send, onPing: (callback) => void pings.push(callback) });
    },
    cancel: () => close(),
  });
  // no-transform: compression would hold events back.
  return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" } });
}

/** Ends every open stream: otherwise the server would never finish closing. */
export function closeEventStreams(): void {
  for (const close of [...open]) close();
}
