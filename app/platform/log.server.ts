import pino from "pino";

/** One JSON object a line. Personal data never goes in: log route patterns and ids, not addresses and names. */
export const log = pino({ level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"), base: null });
