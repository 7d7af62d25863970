import { Link } from "@remix-run/react";
import type { ShownQuestion } from "./shown-question";

/** The entry a question is about, as a link while it is there. */
export function AboutEntry({ about: { name, path }, base }: { about: NonNullable<ShownQuestion["about"]>; base: string }) {
  if (path === null) return name;
  return (
    <Link className="link" to={`${base}${path}`}>
      {name}
    </Link>
  );
}
