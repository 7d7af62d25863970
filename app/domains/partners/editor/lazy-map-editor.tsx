import flowStyles from "@xyflow/react/dist/base.css";
import { Component, lazy, type ReactNode, Suspense } from "react";
import { useText } from "~/platform/i18n/use-text";
import { useHydrated } from "~/ui/use-hydrated";
import { Notice } from "~/ui/notice";
import { editorTexts } from "./editor.text";
import type { LazyMapProps } from "./lazy-map-props";

const DrawnMap = lazy(async () => {
  const [module] = await Promise.all([import("./map-editor"), styleSheet(flowStyles)]);
  return module;
});

/** Script and style of the map come when it is shown; until then, and without JavaScript, `children` stand for it. */
export function LazyMapEditor({ children, ...props }: LazyMapProps & { children: ReactNode }) {
  if (!useHydrated()) return children;
  return (
    <MapFailed fallback={children}>
      <Suspense fallback={children}>
        <DrawnMap {...props} />
      </Suspense>
    </MapFailed>
  );
}

/** A style sheet that is there once, before what needs it is drawn. */
async function styleSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  await new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: resolve, onerror: reject });
    document.head.append(link);
  });
}

/** A map that cannot be loaded leaves what stands for it. */
class MapFailed extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <FailureNotice />
        {this.props.fallback}
      </>
    );
  }
}

function FailureNotice() {
  return (
    <div className="mb-4">
      <Notice tone="warn" role="alert">
        <p>{useText(editorTexts)("failed")}</p>
      </Notice>
    </div>
  );
}
