import { Link } from "@remix-run/react";
import type { Hint } from "./hint";

/** A sentence, and the way to where it is seen. */
export function HintLine({ hint: { text, place }, base }: { hint: Hint; base: string }) {
  return (
    <>
      {text}
      {place ? (
        <>
          {" "}
          <Link className="link no-print whitespace-nowrap" to={`${base}${place.path}`}>
            {place.label}
          </Link>
        </>
      ) : null}
    </>
  );
}
