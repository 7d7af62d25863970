import { Link } from "@remix-run/react";
import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { buttonClass, type ButtonLook } from "./button";
import { Icon } from "./icon";
import { uiTexts } from "./ui.text";

interface DialogProps {
  open: boolean;
  /** Called on Escape, on the closing button and on a click beside it. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const t = useText(uiTexts);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it by keyboard
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="!m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-0 text-ink shadow-overlay"
    >
      <div className="p-5 sm:p-6">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-[1.375rem]">
            {title}
          </h2>
          <button type="button" onClick={onClose} className="-mr-2 -mt-1 inline-flex h-9 w-9 shrink-0 items-center justify-center rounded text-ink-soft hover:bg-sunken">
            <Icon name="close" label={t("close")} className="h-5 w-5" />
          </button>
        </div>
        {open ? children : null}
      </div>
    </dialog>
  );
}

interface DialogLinkProps extends ButtonLook {
  /** A page that asks the same; it opens where there is no JavaScript, or in a new tab. */
  to: string;
  title: ReactNode;
  label: ReactNode;
  /** Content of the dialog; a function gets the way to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A link that opens a dialog, and without JavaScript the page that does the same. */
export function DialogLink({ to, title, label, children, variant = "ghost", size, icon }: DialogLinkProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const show = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <Link to={to} onClick={show} className={buttonClass({ variant, size })}>
        {icon ? <Icon name={icon} /> : null}
        {label}
      </Link>
      <Dialog open={open} onClose={close} title={title}>
        {typeof children === "function" ? children(close) : children}
      </Dialog>
    </>
  );
}
