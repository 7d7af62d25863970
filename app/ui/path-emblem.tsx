/**
 * The path as emblem of the landing page: one line in, a decision, the tracks side by side, one line on; dotted the
 * branch that joins an existing network. Drawn once, and at once for people who ask for less motion.
 */
export function PathEmblem({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 420 300" fill="none" className={className} aria-hidden="true" focusable="false">
      <g strokeWidth="9" strokeLinecap="round">
        <path d="M124 160C150 232 158 270 196 270h66" stroke="#7fc1c4" strokeOpacity=".6" strokeDasharray="0.1 17" className="path-appear" />
        <g stroke="#7fc1c4">
          <path pathLength="1" className="path-draw" d="M118 158c44 0 50-128 96-128h84c44 0 48 128 92 128" />
          <path pathLength="1" className="path-draw" d="M118 158c40 0 52 66 96 66h84c44 0 52-66 92-66" />
        </g>
        <path pathLength="1" className="path-draw" d="M118 158c40 0 52-64 96-64h84c44 0 52 64 92 64" stroke="currentColor" />
        <path pathLength="1" className="path-draw" d="M6 158h384" stroke="#f2a71b" />
      </g>
      <g fill="#063a40" strokeWidth="4.5">
        <circle cx="40" cy="158" r="11" stroke="#f2a71b" />
        <rect x="108" y="137" width="24" height="42" rx="12" stroke="#f2a71b" />
        <circle cx="256" cy="30" r="11" stroke="#7fc1c4" />
        <circle cx="256" cy="94" r="11" stroke="currentColor" />
        <circle cx="256" cy="158" r="11" stroke="#f2a71b" />
        <circle cx="256" cy="224" r="11" stroke="#7fc1c4" />
        <circle cx="276" cy="270" r="9" stroke="#7fc1c4" strokeOpacity=".75" />
        <circle cx="396" cy="158" r="15" stroke="#f2a71b" strokeWidth="5" />
      </g>
    </svg>
  );
}
