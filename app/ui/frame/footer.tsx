import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { BrandMark } from "../brand-mark";
import { frameTexts } from "./frame.text";

export function Footer() {
  const t = useText(frameTexts);
  const links = [
    { to: "/werkzeugkasten", label: t("nav.toolbox") },
    { to: "/netzwerke", label: t("nav.networks") },
    { to: "/unterzeichnen", label: t("nav.signing") },
    { to: "/impressum", label: t("footer.imprint") },
    { to: "/datenschutz", label: t("footer.privacy") },
  ];
  return (
    <footer data-site className="on-dark mt-auto bg-petrol-deep text-white">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-12 gap-y-5 px-4 py-8 sm:px-8">
        <div className="max-w-[26rem]">
          <p className="flex items-center gap-2 font-head font-bold">
            <BrandMark className="h-5 w-5" />
            Netzwerkstatt
          </p>
          <p className="mt-1.5 text-note text-white/90">{t("footer.about")}</p>
        </div>
        <div>
          <nav aria-label={t("footer.label")}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
              {links.map((link) => (
                <li key={link.to}>
                  <Link to={link.to} className="inline-block py-1 underline underline-offset-4 hover:decoration-2">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <p className="mt-3 text-fine text-white/80">{t("footer.attribution")}</p>
        </div>
      </div>
    </footer>
  );
}
