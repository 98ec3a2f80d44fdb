import type { ReactNode } from 'react';

/** One layout: what to mind, and a live example. */
export function LayoutSection({
  title,
  points,
  narrow = false,
  children,
}: {
  title: string;
  points: readonly string[];
  narrow?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <section className="layout">
      <div className="layout__text">
        <h3 className="layout__title">{title}</h3>
        <ul className="points">
          {points.map((point) => (
            <li className="points__point" key={point}>
              {point}
            </li>
          ))}
        </ul>
      </div>
      <div className="layout__stage" data-narrow={narrow ? '' : undefined}>
        {children}
      </div>
    </section>
  );
}
