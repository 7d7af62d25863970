import { z } from "zod";

/** What a form showed when it was made, as JSON in a hidden field: the `before` of the edit. */
export const wasField = z
  .string()
  .max(30_000)
  .transform((text, context): Record<string, unknown> => {
    const parsed = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
