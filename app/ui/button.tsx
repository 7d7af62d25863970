import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type ButtonVariant = "primary" | "ghost" | "danger" | "quiet" | "accent" | "light";

const base =
  "btn inline-flex items-center justify-center gap-2 rounded font-semibold transition-colors " +
  "disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-petrol text-white hover:bg-petrol-deep",
  ghost: "bg-surface text-petrol ring-[1.5px] ring-inset ring-petrol hover:bg-petrol-tint",
  danger: "bg-surface text-brick ring-[1.5px] ring-inset ring-brick hover:bg-brick-tint",
  quiet: "text-petrol underline underline-offset-[3px] hover:bg-petrol-tint",
  accent: "bg-marigold text-ink hover:bg-[#ffbb3d]",
  light: "text-white ring-[1.5px] ring-inset ring-white hover:bg-white/10",
};

const sizes = { normal: "min-h-[2.875rem] px-[1.1rem] py-2 text-base", small: "min-h-9 px-3 py-1 text-note" } as const;

export interface ButtonLook {
  /** primary: one per view; ghost: the others; danger: takes something away; quiet: beside text; accent and light: on dark ground. */
  variant?: ButtonVariant;
  size?: keyof typeof sizes;
  icon?: IconName;
}

/** The classes of a button, for elements that are neither button nor router link (downloads, `summary`). */
export function buttonClass({ variant = "primary", size = "normal" }: ButtonLook = {}, className?: string): string {
  return classNames(base, sizes[size], variants[variant], className);
}

type ButtonProps = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>;

/** `type` is "submit" unless said otherwise, as in plain HTML. */
export function Button({ variant, size, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button className={buttonClass({ variant, size }, className)} {...rest}>
      <Content icon={icon}>{children}</Content>
    </button>
  );
}

type LinkButtonProps = ButtonLook & LinkProps & { className?: string };

/** A link with the look of a button: for going somewhere, never for changing something. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={buttonClass({ variant, size }, className)} {...rest}>
      <Content icon={icon}>{children}</Content>
    </Link>
  );
}

/** A download: leaves the router alone, so that the browser fetches the file. */
export function DownloadButton({ href, variant = "ghost", size, icon = "download", children }: ButtonLook & { href: string; children: ReactNode }) {
  return (
    <a href={href} className={buttonClass({ variant, size })} download>
      <Content icon={icon}>{children}</Content>
    </a>
  );
}

function Content({ icon, children }: { icon: IconName | undefined; children: ReactNode }) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
}

/** Buttons beside each other that wrap on a narrow screen. */
export function ButtonRow({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames("flex flex-wrap items-center gap-3", className)}>{children}</div>;
}
