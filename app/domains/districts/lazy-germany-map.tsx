import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { GermanyMapProps } from "./germany-map";
import { MapPlaceholder } from "./map-states";

const GermanyMapWithShapes = lazy(() => import("./germany-map-with-shapes"));

/** The map of the 400 Kreise; code and shapes are fetched when it comes into sight. Without JavaScript it is not there. */
export function LazyGermanyMap(props: GermanyMapProps) {
  const place = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setInSight(true), { rootMargin: "300px" });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place}>
      {inSight ? (
        <Suspense fallback={<MapPlaceholder />}>
          <GermanyMapWithShapes {...props} />
        </Suspense>
      ) : (
        <MapPlaceholder />
      )}
    </div>
  );
}
