import { useState } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "./button";
import { uiTexts } from "./ui.text";
import { useHydrated } from "./use-hydrated";

interface CopyButtonProps {
  text: string;
  label: string;
  size?: "normal" | "small";
}

/** Puts a text on the clipboard. Needs a script, so there is no button without: show the text itself beside it. */
export function CopyButton({ text, label, size }: CopyButtonProps) {
  const t = useText(uiTexts);
  const [copied, setCopied] = useState(false);
  if (!useHydrated()) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
  return (
    <Button type="button" variant="ghost" size={size} icon={copied ? "check" : "document"} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t("copied") : label}</span>
    </Button>
  );
}
