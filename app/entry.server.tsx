import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { PassThrough } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/platform/http/nonce";
import { log } from "~/platform/log.server";

const renderTimeout = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("user-agent")) || context.isSpaMode;
  // Remix keeps the headers of an action from its page; this one belongs to the status, which it passes on.
  const retryAfter = Object.values(context.staticHandlerContext.actionHeaders).flatMap((ofAction) => ofAction.get("Retry-After") ?? [])[0];
  if (retryAfter) headers.set("Retry-After", retryAfter);
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={renderTimeout} />
    </NonceContext.Provider>
  );
  return new Promise((resolve, reject) => {
    let sent = false;
    let responseStatus = status;
    const send = () => {
      sent = true;
      const body = new PassThrough();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { status: responseStatus, headers }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [whole ? "onAllReady" : "onShellReady"]: send,
      onShellError: reject,
      onError(error: unknown) {
        responseStatus = 500;
        if (sent) log.error({ id: requestId, err: error }, "rendering");
      },
    });
    setTimeout(abort, renderTimeout + 1000).unref();
  });
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  // What Remix itself turns away, as a POST to a page without forms, is answered and no fault.
  if (!request.signal.aborted && !isRouteErrorResponse(error)) log.error({ id: context.requestId, err: error }, "request failed");
}
