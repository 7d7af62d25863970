/** The least that serves a Remix page the way our server does: compressed, its JavaScript beside it. */
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import * as build from "@remix-run/dev/server-build";
import compression from "compression";
import express from "express";
import expressStaticGzip from "express-static-gzip";
import type { AddressInfo } from "node:net";

const app = express();
app.use("/build", expressStaticGzip("public/build", { enableBrotli: true, orderPreference: ["br", "gz"] }));
app.use(compression());
app.all("*", createRequestHandler({ build: build as unknown as ServerBuild, mode: "production" }));

const server = app.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
