import type { BrowserContext, Request } from "@playwright/test";

/** Collects what must not happen in a browser. */
export interface Watch {
  /** Sentences; empty when all was well. */
  problems: string[];
  /** An answer of this status to this address is part of the test. */
  allow(status: number, address: RegExp): void;
  /** Losing the connection is part of the test. */
  allowOffline(): void;
  add(context: BrowserContext): void;
}

/** Answers to a form that is not accepted: 400, 401, 403, 404, 409, 410, 429. */
const isFormAnswer = (request: Request, status: number) => request.method() === "POST" && status < 500;

/** @param isOwn whether an address belongs to the instances under test */
export function makeWatch(isOwn: (url: URL) => boolean): Watch {
  const problems: string[] = [];
  let offline = false;
  const lost = (text: string) => offline && text.includes("ERR_INTERNET_DISCONNECTED");
  const allowed: { status: number; address: RegExp }[] = [];
  return {
    problems,
    allow: (status, address) => void allowed.push({ status, address }),
    allowOffline: () => void (offline = true),
    add(context) {
      context.on("console", (message) => {
        // Every such answer is looked at below, with its address and status.
        if (message.type() !== "error" || lost(message.text()) || message.text().startsWith("Failed to load resource: the server responded")) return;
        problems.push(`console error on ${message.page()?.url()}: ${message.text()}`);
      });
      context.on("weberror", (error) => problems.push(`page error on ${error.page()?.url()}: ${error.error().stack ?? error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && !isOwn(url)) problems.push(`foreign request: ${request.url()}`);
      });
      context.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "";
        // Left by going on to the next page, or answered with a file; scripts where they are switched off (the console tells of a real breach of the policy).
        if (!lost(reason) && reason !== "net::ERR_ABORTED" && reason !== "csp") problems.push(`failed request: ${request.url()} (${reason})`);
      });
      context.on("response", (response) => {
        const [status, url] = [response.status(), response.url()];
        if (status < 400 || isFormAnswer(response.request(), status)) return;
        if (allowed.some((one) => one.status === status && one.address.test(url))) return;
        problems.push(`answer ${status}: ${url}`);
      });
    },
  };
}
