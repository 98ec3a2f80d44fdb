import type { StatusTone } from './statusViews.ts';

const strokes: Record<StatusTone, string> = {
  progress: 'M10 6v4.2l2.6 1.6',
  success: 'm6 10.4 2.7 2.7L14 7.6',
  info: 'M10 9.4V14m0-7.7v.1',
  neutral: 'M6.5 10h7',
  warning: 'M10 6v4.6m0 3v.1',
  danger: 'm7.2 7.2 5.6 5.6m0-5.6-5.6 5.6',
};

/** The sign of a state, 20×20, in the colours of its tone. Decoration: words stand beside it. */
export function StatusIcon({ tone }: { tone: StatusTone }) {
  return (
    <svg
      className="sp-status-icon"
      data-tone={tone}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <circle className="sp-status-icon__disc" cx="10" cy="10" r="10" />
      <path className="sp-status-icon__sign" d={strokes[tone]} />
    </svg>
  );
}
