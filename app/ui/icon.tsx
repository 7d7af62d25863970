/** Own small set, drawn on a 20 × 20 grid with strokes of 1.75; the key is the meaning, not the picture. */
const paths = {
  add: "M10 4v12M4 10h12",
  alert: "M10 3.2 17.6 16.5H2.4L10 3.2ZM10 8.3v3.6M10 14.2v.1",
  arrowRight: "M4 10h12M11 5l5 5-5 5",
  calendar: "M3.5 5.5h13v11h-13zM3.5 9h13M7 3.2v3.6M13 3.2v3.6",
  check: "m4 10.5 4 4 8-9",
  chevronDown: "m5 7.5 5 5 5-5",
  chevronLeft: "m12.5 5-5 5 5 5",
  chevronRight: "m7.5 5 5 5-5 5",
  chevronUp: "m5 12.5 5-5 5 5",
  close: "M5 5l10 10M15 5 5 15",
  document: "M5 2.8h6.5L15 6.3v10.9H5zM11.3 2.8v3.7H15M7.5 10h5M7.5 13h5",
  download: "M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13",
  edit: "m4 16 .8-3.6L13.6 3.6l2.8 2.8-8.8 8.8L4 16ZM12 5.2 14.8 8",
  external: "M8 4.5H4.5v11h11V12M11.5 4.5h4v4M15.3 4.7 9.5 10.5",
  globe: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM2.8 10h14.4M10 2.8c2 2 2.9 4.5 2.9 7.2s-.9 5.2-2.9 7.2c-2-2-2.9-4.5-2.9-7.2S8 4.8 10 2.8Z",
  half: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  handshake: "m2.5 6.5 3-1 4.5 1.7M17.5 6.5l-3-1L10 7.2 7.4 9.8c.9 1 2.3 1 3.2.2l.9-.8 4 4c-.5 1.3-1.5 1.2-1.5 1.2-.3 1-1.4 1.2-1.8 1-.5.9-1.6.9-2 .5L4.4 10.4",
  info: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM10 9v5M10 6.2v.1",
  list: "M7 5h10M7 10h10M7 15h10M3.2 5h.1M3.2 10h.1M3.2 15h.1",
  lock: "M4.5 9h11v8h-11zM7 9V6.2a3 3 0 0 1 6 0V9",
  mail: "M2.8 4.8h14.4v10.4H2.8zM3 5.2l7 5.6 7-5.6",
  map: "m3 5 4.7-2 4.6 2L17 3v12l-4.7 2-4.6-2L3 17zM7.7 3v12M12.3 5v12",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  minus: "M4 10h12",
  open: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  paused: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM8 7.5v5M12 7.5v5",
  people: "M7.3 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1.8 16.5c.3-3 2.6-4.7 5.5-4.7s5.2 1.7 5.5 4.7M13 3.8a3 3 0 0 1 0 5.4M15 12.3c1.8.6 3 2 3.2 4.2",
  person: "M10 9.6a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM3.4 17.2c.4-3.4 3.2-5.2 6.6-5.2s6.2 1.8 6.6 5.2",
  print: "M5.5 7V3h9v4M5.5 14H3V7.2h14V14h-2.5M5.5 11.5h9V17h-9z",
  question: "M7.2 7.4A2.8 2.8 0 0 1 10 5c1.6 0 2.8 1 2.8 2.5 0 2.2-2.8 2.2-2.8 4.3M10 14.8v.1",
  search: "M8.8 3.2a5.6 5.6 0 1 0 0 11.2 5.6 5.6 0 0 0 0-11.2ZM13 13l4 4",
  sort: "m6.5 7.5 3.5-4 3.5 4M6.5 12.5l3.5 4 3.5-4",
  trash: "M3.5 5.5h13M8 5.3V3h4v2.3M5.3 5.5l.7 11.3h8l.7-11.3M8.5 8.5v5M11.5 8.5v5",
  undo: "M4 8h8.2a4 4 0 0 1 0 8H8M7.5 4.2 3.7 8l3.8 3.8",
  waiting: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM10 6v4.3l2.8 1.9",
} as const;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as IconName[];

interface IconProps {
  name: IconName;
  /** Only where no text says the same; otherwise the icon is hidden from screen readers. */
  label?: string;
  /** Size by class, default 1.25em of the text beside it. */
  className?: string;
}

/** Inline SVG in the colour of the text. */
export function Icon({ name, label, className = "h-[1.15em] w-[1.15em]" }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block shrink-0 ${className}`}
      focusable="false"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path d={paths[name]} />
      {name === "half" ? <path d="M10 3a7 7 0 0 0 0 14Z" fill="currentColor" stroke="none" /> : null}
    </svg>
  );
}
