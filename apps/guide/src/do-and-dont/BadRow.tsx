import type { ReactNode } from 'react';

/** A row as it should not be. Looks like ours and is none: no radio, nothing to press. */
export function BadRow({
  title,
  line,
  marks,
  muted = false,
  selected = false,
  children,
}: {
  title: ReactNode;
  line?: ReactNode;
  marks: ReactNode;
  muted?: boolean | undefined;
  selected?: boolean | undefined;
  children?: ReactNode;
}) {
  return (
    <div
      className="bad"
      data-muted={muted ? '' : undefined}
      data-selected={selected ? '' : undefined}
    >
      <span className="bad__radio" />
      <span className="bad__text">
        <span className="bad__title">{title}</span>
        {line === undefined ? null : <span className="bad__line">{line}</span>}
      </span>
      <span className="bad__marks">{marks}</span>
      {children === undefined ? null : <div className="bad__panel">{children}</div>}
    </div>
  );
}
