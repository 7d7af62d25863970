import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { pathTexts } from "./path.text";

/** Links to guides of the toolbox. */
export function Guides({ slugs }: { slugs: readonly string[] }) {
  const t = useText(pathTexts);
  return (
    <ul className="m-0 list-none space-y-2 p-0">
      {slugs.map((slug) => (
        <li key={slug}>
          <Link className="link" to={`/werkzeugkasten/${slug}`}>
            {t(`guide.${slug}` as "guide.gruendung")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
