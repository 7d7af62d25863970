/** Three points that become a network. */
export function BrandMark({ className = "h-7 w-7" }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" fill="none" className={className} aria-hidden="true" focusable="false">
      <path d="M5.5 22h17M20.5 6v16M5.5 22l15-16" stroke="currentColor" strokeWidth="2.2" />
      <circle cx="20.5" cy="6" r="4.2" fill="currentColor" />
      <circle cx="5.5" cy="22" r="4.2" fill="#f2a71b" />
      <circle cx="22.5" cy="22" r="4.2" fill="#7fc1c4" />
    </svg>
  );
}
