import { createRequestHandler } from "@remix-run/express";
import { broadcastDevReady, type ServerBuild } from "@remix-run/node";
import * as build from "@remix-run/dev/server-build";
import compression from "compression";
import express from "express";
import expressStaticGzip from "express-static-gzip";
import { randomBytes, randomUUID } from "node:crypto";
import { config, required } from "~/platform/config.server";
import { db, disconnect } from "~/platform/db.server";
import { limitBody } from "~/platform/http/limits";
import { noStoreWhenSignedIn } from "~/platform/http/no-store";
import { servingRequest } from "~/platform/http/once-per-request.server";
import { isReadableAddress } from "~/platform/http/readable-address";
import { routePatterns } from "~/platform/http/route-pattern";
import { isFromOwnPages } from "~/platform/http/same-origin";
import { securityHeaders } from "~/platform/http/security-headers";
import { closeEventStreams } from "~/platform/live/event-stream.server";
import { stopNotifications } from "~/platform/live/notifications.server";
import { startJobs, stopJobs } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { jobHandlers } from "~/jobs.server";

const development = process.env.NODE_ENV === "development";
const patternOf = routePatterns((build as unknown as ServerBuild).routes);

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", config.trustProxy);

app.use((request, response, next) => {
  const started = performance.now();
  const { id, nonce } = Object.assign(response.locals, { id: randomUUID(), nonce: randomBytes(16).toString("base64") });
  response.set("X-Request-Id", id);
  response.set(securityHeaders(nonce, { secure: config.baseUrl.startsWith("https:"), development }));
  response.on("finish", () => {
    const { method, path } = request;
    if (path.startsWith("/build/")) return;
    log.info({ id, method, route: patternOf(path), status: response.statusCode, ms: Math.round(performance.now() - started) }, "request");
  });
  next();
});

app.use((request, response, next) => {
  if (!["GET", "HEAD", "POST"].includes(request.method)) return void response.status(405).set("Allow", "GET, HEAD, POST").end();
  const host = [request.get("host"), request.hostname].every((name) => URL.canParse(`http://${name}`));
  if (host && isReadableAddress(request.originalUrl)) return next();
  response.status(400).type("text").send("Diese Adresse ist nicht lesbar. / This address cannot be read.");
});

app.get("/healthz", async (_, response) => {
  try {
    await db.$queryRaw`SELECT 1`;
    response.type("text").send("ok");
  } catch {
    response.status(503).type("text").send("database unreachable");
  }
});

app.use("/build", expressStaticGzip("public/build", { enableBrotli: true, orderPreference: ["br", "gz"], serveStatic: { immutable: true, maxAge: "1y" } }));
app.use("/build", (_, response) => void response.status(404).type("text").send("not found"));
app.use(compression());
app.use(express.static("public", { maxAge: "1h" }));

app.use((request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  const own = [new URL(config.baseUrl).origin, `${request.protocol}://${request.get("host")}`];
  if (isFromOwnPages((name) => request.get(name), own)) return next();
  log.warn({ id: response.locals.id, route: patternOf(request.path) }, "refused: comes from another site");
  response.status(403).type("text").send("Diese Anfrage kommt von einer fremden Seite. / This request comes from another site.");
});
app.use(limitBody);
app.use(noStoreWhenSignedIn);

const serve = createRequestHandler({
  build: build as unknown as ServerBuild,
  mode: process.env.NODE_ENV,
  getLoadContext: (request, response) => ({
    nonce: response.locals.nonce as string,
    requestId: response.locals.id as string,
    clientAddress: request.ip ?? "",
  }),
});
app.all("*", (request, response, next) => servingRequest(request.method, () => serve(request, response, next)));

await startJobs(required("databaseUrl"), jobHandlers);

const server = app.listen(config.port, config.host, () => {
  console.log(`Netzwerkstatt: ${config.baseUrl}`);
  if (development) void broadcastDevReady(build as unknown as ServerBuild);
});

let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, "stopping");
  const closed = new Promise((resolve) => server.close(resolve));
  closeEventStreams();
  server.closeIdleConnections();
  const forced = setTimeout(() => server.closeAllConnections(), 8000);
  await closed;
  clearTimeout(forced);
  await stopJobs();
  await stopNotifications();
  await disconnect();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
