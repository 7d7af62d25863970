import type { QrPath } from "~/platform/qr-path.server";
import { classNames } from "./class-names";

/** A QR code. White in either colour scheme: scanners need the contrast. */
export function QrCode({ qr, label, className }: { qr: QrPath; label: string; className?: string }) {
  return (
    <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label} shapeRendering="crispEdges" className={classNames("max-w-full rounded border border-line", className)}>
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.d} fill="#000" />
    </svg>
  );
}
