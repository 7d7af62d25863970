import { AsyncLocalStorage } from "node:async_hooks";

const answers = new AsyncLocalStorage<Map<string, Promise<unknown>>>();

/**
 * Serves a request; within it, `oncePerRequest` remembers. Only where nothing is changed (GET, HEAD): after an action
 * the loaders have to see what it did.
 */
export function servingRequest<T>(method: string, serve: () => T): T {
  return method === "GET" || method === "HEAD" ? answers.run(new Map(), serve) : serve();
}

/**
 * The loaders of a page run side by side and partly need the same: within one request it is asked for once.
 * Outside of one (jobs, commands, tests) it is asked for every time. @param key says what, with everything it depends on
 */
export function oncePerRequest<T>(key: string, work: () => Promise<T>): Promise<T> {
  const known = answers.getStore();
  if (!known) return work();
  const before = known.get(key) as Promise<T> | undefined;
  if (before) return before;
  const answer = work();
  known.set(key, answer);
  return answer;
}
