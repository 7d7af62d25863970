import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Footer } from "./frame/footer";
import { frameTexts } from "./frame/frame.text";
import { Header, type HeaderProps } from "./frame/header";
import { ToastRegion, type Toast } from "./toast";

interface PageFrameProps extends HeaderProps {
  /** What the step before brought about. */
  toast?: Toast | null;
  children: ReactNode;
}

/** Skip link, header, content and footer of every page. */
export function PageFrame({ toast = null, children, ...header }: PageFrameProps) {
  const t = useText(frameTexts);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#inhalt"
        className="sr-only z-40 rounded bg-surface px-4 py-2 font-semibold text-petrol focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:px-4 focus:py-2"
      >
        {t("skip")}
      </a>
      <Header {...header} />
      <ToastRegion toast={toast} page={header.path} />
      <main id="inhalt" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer />
    </div>
  );
}

export type { FrameInitiative, FrameUser } from "./frame/navigation";
