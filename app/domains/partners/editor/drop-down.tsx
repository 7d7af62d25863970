import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "~/ui/class-names";
import { Icon, type IconName } from "~/ui/icon";
import { buttonClass } from "~/ui/button";

interface DropDownProps {
  label: ReactNode;
  icon?: IconName;
  pressed?: boolean;
  align?: "left" | "right";
  children: ReactNode;
}

/** A button with something below it: closes with Escape, and when the focus or a click goes elsewhere. */
export function DropDown({ label, icon, pressed = false, align = "left", children }: DropDownProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (!box.current?.contains(event.target as Element)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, [open]);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- only hears the Escape of what is inside
    <div
      ref={box}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        box.current?.querySelector("button")?.focus();
      }}
    >
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={classNames(buttonClass({ variant: "ghost", size: "small" }), pressed && "!bg-petrol-tint")}>
        {icon ? <Icon name={icon} /> : null}
        {label}
        <Icon name={open ? "chevronUp" : "chevronDown"} className="h-3.5 w-3.5" />
      </button>
      {open ? (
        <div className={classNames("absolute top-full z-30 mt-1 max-h-[70vh] w-[min(24rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-surface p-4 shadow-overlay max-sm:!left-0 max-sm:!right-auto", align === "right" ? "right-0" : "left-0")}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
