import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { findTexts } from "./find.text";
import type { AlikeNetwork } from "./find-alike.server";

/** "Meinen Sie …?": known networks of about the same name, before an own find is added. Takes the focus. */
export function AlikeQuestion({ networks, base, formId }: { networks: AlikeNetwork[]; base: string; formId: string }) {
  const t = useText(findTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warn" role="alert" title={t("alike.title", { count: networks.length })}>
        <ul className="my-2 list-disc space-y-1 pl-6">
          {networks.map(({ id, slug, name, compared, own }) => (
            <li key={id}>
              <Link className="link" to={compared ? `${base}/netzwerke/${id}` : `/netzwerke/${slug}`}>
                {name}
              </Link>{" "}
              <span className="text-fine text-ink-soft">({t(own ? "alike.own" : compared ? "alike.compared" : "alike.directory")})</span>
            </li>
          ))}
        </ul>
        <p className="mb-3">{t("alike.hint")}</p>
        <Button form={formId} name="different" value="on" variant="ghost">
          {t("alike.different")}
        </Button>
      </Notice>
    </div>
  );
}
