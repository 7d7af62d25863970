import { isAPIError } from "better-auth/api";

/** Only the cookies of an answer of better-auth, to be passed on with an answer of ours. */
export function cookiesOf(headers: Headers): Headers {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append("Set-Cookie", cookie);
  return cookies;
}

/**
 * What an operation of better-auth gives, or null where it refuses (wrong password, used link): it tells that by throwing.
 * Faults (database away) are thrown on.
 */
export async function unlessRefused<T>(operation: Promise<T>): Promise<T | null> {
  try {
    return await operation;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
