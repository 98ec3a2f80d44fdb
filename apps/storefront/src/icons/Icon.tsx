const drawings = {
  cart: 'M3 4h2.2l1.9 10.2a1.6 1.6 0 0 0 1.6 1.3h7.4a1.6 1.6 0 0 0 1.6-1.2L19.4 8H6.2M9.3 19.2h.01M15.7 19.2h.01',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 3v1.6M12 19.4V21M5.6 5.6l1.2 1.2M17.2 17.2l1.2 1.2M3 12h1.6M19.4 12H21M5.6 18.4l1.2-1.2M17.2 6.8l1.2-1.2',
  moon: 'M19.5 14.2A7.8 7.8 0 0 1 9.8 4.5a7.8 7.8 0 1 0 9.7 9.7Z',
  system: 'M4 5.5h16v10.5H4zM9 19.5h6M12 16v3.5',
  check: 'm5.5 12.5 4.2 4.2 8.8-9.4',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.4l2.8 1.8',
  alert: 'M12 7.5v5.5M12 16.4h.01',
  undo: 'M8.5 5 5 8.5 8.5 12M5 8.5h9.2a4.9 4.9 0 0 1 0 9.8H8.5',
  back: 'M14.5 6 8.5 12l6 6',
  truck: 'M3 6.5h11v9.5H3zM14 10h3.6l3.4 3.2V16h-7M7 18.6h.01M17 18.6h.01',
  minus: 'M7 12h10',
  plus: 'M7 12h10M12 7v10',
} as const;

export type IconName = keyof typeof drawings;

/** One family of stroked icons, 24 units wide; decoration beside words, never instead of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
