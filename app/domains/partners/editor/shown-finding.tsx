import { Link } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { useFindingSentence } from "../findings/finding-sentence";
import { useFindingTitle } from "../findings/finding-title";
import { findingsTexts } from "../findings/findings.text";
import { editorTexts } from "./editor.text";
import { useEditor } from "./use-map-editor";

/** Says which finding the map shows (`?zeige=`), to the eye and to screen readers, and leads back to the whole map. */
export function ShownFinding({ page, frame }: { page: string; frame: RefObject<HTMLElement> }) {
  const { view, asked, finding, pointed, say } = useEditor();
  const t = useText(findingsTexts);
  const words = useText(editorTexts);
  const titleOf = useFindingTitle(view.partners);
  const inWords = useFindingSentence(view);
  const bar = useRef<HTMLParagraphElement>(null);
  const sentence = asked === null ? null : finding ? t("shownPartners", { finding: titleOf(finding), count: pointed?.partnerIds.length ?? 0 }) : t("shownNoMore");
  useEffect(() => {
    if (sentence === null) return;
    say(sentence);
    // On a narrow screen the list of findings stands below the map.
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [sentence, say]);
  if (sentence === null) return null;
  const showAll = () => {
    say(words("filter.all"));
    // The link goes with its click: the focus goes back to the map.
    frame.current?.querySelector<HTMLElement>('.react-flow__node[tabindex="0"]')?.focus({ preventScroll: true });
  };
  return (
    <p ref={bar} className="flex scroll-mt-24 flex-wrap items-center gap-x-4 gap-y-1 rounded bg-petrol-tint px-3 py-2 text-note">
      <span>{finding ? inWords(finding) : t("shownNoMore")}</span>
      <Link to={`${page}?ansicht=karte`} preventScrollReset className="link" onClick={showAll}>
        {t("showAll")}
      </Link>
    </p>
  );
}
