import { useText } from "~/platform/i18n/use-text";
import { partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { isDirected, isSharedRelation, relationKinds } from "../relation";
import { relationTexts } from "../relation.text";
import { editorTexts } from "./editor.text";
import { lineWidth, relationLook } from "./relation-look";
import { StateMark, stateColour } from "./state-mark";

interface LineSampleProps {
  colour: string;
  width?: number;
  dashed?: boolean;
  sign?: string;
}

function LineSample({ colour, width = 2.75, dashed = false, sign }: LineSampleProps) {
  return (
    <svg viewBox="0 0 64 20" className="h-5 w-16 shrink-0" aria-hidden="true" focusable="false">
      <path d="M2 10H62" stroke={colour} strokeWidth={width} strokeDasharray={dashed ? "8 6" : undefined} />
      {sign ? (
        <>
          <circle cx="32" cy="10" r="8.5" fill="#fff" stroke={colour} strokeWidth="1.5" />
          <text x="32" y="14.5" textAnchor="middle" fontSize="12" fontWeight="700" fill={colour}>
            {sign}
          </text>
        </>
      ) : null}
    </svg>
  );
}

/** What signs, lines and colours mean. `internal`: with what is for the team alone. */
export function Legend({ internal }: { internal: boolean }) {
  const t = useText(editorTexts);
  const words = useText(partnerTexts);
  const relationWords = useText(relationTexts);
  const kinds = relationKinds.filter((kind) => internal || isSharedRelation({ kind }));
  return (
    <div className="space-y-4 text-note">
      <section>
        <h3 className="mb-1 text-base">{t("legend.states")}</h3>
        <ul className="grid grid-cols-2 gap-1">
          {partnerStates
            .filter((state) => internal || state !== "declined")
            .map((state) => (
              <li key={state} className={`flex items-center gap-2 ${stateColour[state]}`}>
                <StateMark state={state} /> {words(`state.${state}`)}
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h3 className="mb-1 text-base">{t("legend.relations")}</h3>
        <ul className="space-y-1">
          {kinds.map((kind) => (
            <li key={kind} className="flex items-center gap-3">
              <LineSample {...relationLook[kind]} /> {relationWords(`kind.${kind}`)}
            </li>
          ))}
          <li className="flex items-center gap-3">
            <LineSample colour="#5f6a6d" dashed /> {t("existence.wished")}
          </li>
          <li className="flex items-center gap-3">
            <span className="flex w-16 shrink-0 flex-col">
              {([1, 2, 3] as const).map((strength) => (
                <svg key={strength} viewBox="0 0 64 8" className="h-2 w-16" aria-hidden="true" focusable="false">
                  <path d="M2 4H62" stroke="#5f6a6d" strokeWidth={lineWidth[strength]} />
                </svg>
              ))}
            </span>
            {t("legend.strength")}
          </li>
        </ul>
        {kinds.some(isDirected) ? <p className="mt-2 text-ink-soft">{t("legend.direction")}</p> : null}
      </section>
    </div>
  );
}
