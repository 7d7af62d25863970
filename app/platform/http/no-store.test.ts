import { ServerResponse, IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { Request, Response } from "express";
import { expect, it } from "vitest";
import { noStoreWhenSignedIn } from "./no-store";

function cacheControl(cookie: string | undefined, own?: string) {
  const request = new IncomingMessage(new Socket());
  if (cookie) request.headers.cookie = cookie;
  const response = new ServerResponse(request);
  noStoreWhenSignedIn(request as Request, response as Response, () => undefined);
  if (own) response.setHeader("Cache-Control", own);
  response.writeHead(200, { "Content-Type": "text/html" });
  return response.getHeader("Cache-Control");
}

it("keeps pages of signed-in people out of every cache", () => {
  expect(cacheControl("sprache=de; netzwerkstatt.session_token=abc.def")).toBe("private, no-store");
  expect(cacheControl("__Secure-netzwerkstatt.session_token=abc.def")).toBe("private, no-store");
});

it("says nothing where nobody is signed in, or where the route has said it", () => {
  expect(cacheControl(undefined)).toBeUndefined();
  expect(cacheControl("sprache=de")).toBeUndefined();
  expect(cacheControl("netzwerkstatt.session_token=abc", "public, max-age=300")).toBe("public, max-age=300");
});
