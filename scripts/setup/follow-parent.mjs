/** Loaded before the app (`node --import`): a start that was killed can pass no signal on, so the app notices by itself. */
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
