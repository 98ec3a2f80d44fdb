/** A small stroked drawing beside words (`icons.ts`); never the only bearer of a meaning. */
export function Icon({ path }: { path: string }) {
  return (
    <svg className="sp-icon" viewBox="0 0 24 24" aria-hidden>
      <path className="sp-icon__stroke" d={path} />
    </svg>
  );
}
