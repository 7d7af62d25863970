import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { impulseParts, willingOrganisationsNeeded, type ImpulsePart } from "./impulse";
import { impulseFormId } from "./impulse-form";
import { impulseTexts } from "./impulse.text";

export const partnersSectionId = "erste-partner";

/** Which parts are there and which not yet. With `linked` each leads to its field. */
export function ImpulseStatus({ missing, willing, linked }: { missing: readonly ImpulsePart[]; willing: number; linked: boolean }) {
  const t = useText(impulseTexts);
  return (
    <Card title={t("status.title")}>
      {missing.length === 0 ? <p className="mb-2">{t(willing < willingOrganisationsNeeded ? "status.onlyWilling" : "status.complete")}</p> : null}
      <ul className="space-y-1.5">
        {impulseParts.map((part) => {
          const open = missing.includes(part);
          const label = part === "partners" ? t("status.partners") : t(`field.${part}`);
          const target = part === "partners" ? partnersSectionId : `${impulseFormId}-${part}`;
          return (
            <li key={part} className="flex gap-2">
              <Icon name={open ? "open" : "check"} label={open ? t("status.missing") : t("status.done")} className={classNames("mt-[0.2em] h-[1.1em] w-[1.1em]", open ? "text-ink-soft" : "text-leaf-ink")} />
              {open && linked ? (
                <a href={`#${target}`} className="link">
                  {label}
                </a>
              ) : (
                <span>{label}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/**
 * Says plainly, and kindly, when too few organisations are willing to put in something of their own. It blocks nothing.
 * @param guideTo address of the guide about it
 */
export function WillingOrganisations({ count, guideTo }: { count: number; guideTo: string }) {
  const t = useText(impulseTexts);
  if (count >= willingOrganisationsNeeded) return <Notice tone="done">{t("willing.enough", { count: String(count) })}</Notice>;
  return (
    <Notice tone="warn" title={t("willing.title")}>
      <p>{t("willing.text")}</p>
      <p>{t("willing.soFar", { count })}</p>
      <p>
        <Link to={guideTo} className="link">
          {t("willing.guide")}
        </Link>
      </p>
    </Notice>
  );
}
