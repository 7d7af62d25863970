import { steps } from "~/domains/journey";
import { journeyTexts } from "~/domains/journey/journey.text";
import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Icon, type IconName } from "~/ui/icon";
import type { Dot, DotLook } from "./portfolio";
import { reviewTexts } from "./review.text";

/** Shape, sign and colour together; the word is read out and shown on pointing. */
const looks: Record<DotLook, { shape: string; icon: IconName | null }> = {
  done: { shape: "border-leaf bg-leaf text-white", icon: "check" },
  own: { shape: "border-leaf bg-surface text-leaf-ink", icon: "check" },
  waiting: { shape: "border-marigold bg-marigold text-ink", icon: "waiting" },
  question: { shape: "border-petrol bg-petrol-tint text-petrol-deep", icon: "question" },
  working: { shape: "border-marigold bg-surface text-marigold-ink", icon: "half" },
  aside: { shape: "border-line-strong border-dashed bg-surface text-ink-soft", icon: "minus" },
  open: { shape: "border-line-strong bg-surface", icon: null },
  ahead: { shape: "border-line-strong border-dotted bg-surface", icon: null },
};

const legendOrder: DotLook[] = ["done", "own", "waiting", "question", "working", "aside", "open", "ahead"];

function Mark({ look }: { look: DotLook }) {
  const { shape, icon } = looks[look];
  return (
    <span aria-hidden="true" className={classNames("inline-flex h-5 w-5 shrink-0 items-center justify-center rounded-full border-2", shape)}>
      {icon ? <Icon name={icon} className="h-3.5 w-3.5" /> : null}
    </span>
  );
}

/** The path of a group as a row of signs. */
export function PathDots({ dots }: { dots: readonly (Dot & { word: string })[] }) {
  const t = useText(reviewTexts);
  const word = useText(journeyTexts);
  return (
    <ol aria-label={t("dots")} className="flex flex-wrap gap-1 sm:flex-nowrap">
      {dots.map((dot) => {
        const text = `${word(`step.${dot.step}`)}: ${dot.word}`;
        return (
          <li key={dot.step} title={text} className="inline-flex">
            <Mark look={dot.look} />
            <span className="sr-only">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}

export function DotLegend() {
  const t = useText(reviewTexts);
  const word = useText(journeyTexts);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-fine text-ink-soft">
      <span>{t("legend")}</span>
      <ul className="flex flex-wrap gap-x-4 gap-y-2">
        {legendOrder.map((look) => (
          <li key={look} className="inline-flex items-center gap-1.5">
            <Mark look={look} />
            {t(`look.${look}`)}
          </li>
        ))}
      </ul>
      <p className="basis-full">
        {t("order")} {steps.filter((step) => step !== "joining").map((step, index) => `${index + 1} ${word(`step.${step}`)}`).join(" · ")}. {t("orderJoining", { step: word("step.joining") })}
      </p>
    </div>
  );
}
