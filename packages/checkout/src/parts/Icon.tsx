// One family: 24 px grid, 2 px strokes, round ends.
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 6.5v7M12 17.5v.01',
  cross: 'M7 7l10 10M17 7L7 17',
  clock: 'M12 6.5V12l3.5 2.5M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0',
  look: 'M20 20l-4.6-4.6M17.5 11a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0',
  chain:
    'M10 14a4 4 0 0 0 6 .4l2.6-2.6a4 4 0 0 0-5.7-5.7L11.5 7.5M14 10a4 4 0 0 0-6-.4l-2.6 2.6a4 4 0 0 0 5.7 5.7l1.4-1.4',
  shield: 'M12 3.5l7 2.5v5.5c0 4.3-2.9 7.5-7 9c-4.1-1.5-7-4.7-7-9V6z',
} as const;

export type IconName = keyof typeof paths;

/** A small stroked drawing beside words; never the only bearer of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="sp-icon" viewBox="0 0 24 24" aria-hidden focusable="false">
      <path className="sp-icon__stroke" d={paths[name]} />
    </svg>
  );
}
