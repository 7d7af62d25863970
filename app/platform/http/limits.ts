import type { RequestHandler } from "express";

/** Forms are small; files have routes of their own that say so. */
const formLimit = 1024 * 1024;
const fileLimit = 12 * 1024 * 1024;

const sentences = {
  411: "Die Anfrage nennt ihre Länge nicht. / The request does not state its length.",
  413: "Das ist zu groß: höchstens 1 MB Text, Dateien höchstens 12 MB. / This is too large: at most 1 MB of text, files at most 12 MB.",
};

/** Refuses a body over the limit before reading any of it. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  const length = request.headers["content-length"];
  const multipart = request.headers["content-type"]?.startsWith("multipart/form-data");
  if (length === undefined && request.headers["transfer-encoding"]) return void response.status(411).type("text").send(sentences[411]);
  if (Number(length ?? 0) > (multipart ? fileLimit : formLimit)) return void response.status(413).type("text").send(sentences[413]);
  next();
};
