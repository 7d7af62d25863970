import type { NextFunction, Request, Response } from "express";

/** Part of the name of the cookie that signs somebody in. */
const sessionCookie = "netzwerkstatt.session_token=";

/**
 * What a signed-in person is shown is kept by no cache, nor by the browser for its way back: after signing out nobody
 * else reads it there. A route that says itself how long its answer may be kept is left alone.
 */
export function noStoreWhenSignedIn(request: Pick<Request, "headers">, response: Pick<Response, "writeHead" | "hasHeader" | "setHeader">, next: NextFunction): void {
  if (request.headers.cookie?.includes(sessionCookie)) {
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response;
    response.writeHead = ((...head: unknown[]) => {
      if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "private, no-store");
      return writeHead(...head);
    }) as Response["writeHead"];
  }
  next();
}
