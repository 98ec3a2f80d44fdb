import { createElement, type ReactElement, useId } from 'react';
import { composeMark } from './composeMark.ts';
import type { Glyph, Shape } from './Glyph.ts';
import type { MarkFrame } from './MarkFrame.ts';

export type MarkProps = {
  /** Names the mark where it stands alone. Without it the mark is decoration, hidden from readers. */
  label?: string | undefined;
  className?: string | undefined;
};

/**
 * A drawing in its frame. Ids, which gradients and clips need, are made unique per instance: two
 * marks on one page must not borrow each other's paint, least of all from one that is hidden.
 */
export function Mark({
  glyph,
  frame,
  label,
  className,
}: MarkProps & { glyph: Glyph; frame: MarkFrame }) {
  const prefix = useId();
  const own = className ? ` ${className}` : '';
  return toElement({
    shape: composeMark({ glyph, frame }),
    prefix,
    props: {
      className: `sp-mark ${frame.className}${own}`,
      focusable: 'false',
      ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }),
    },
  });
}

function toElement({
  shape: [tag, attributes, ...children],
  prefix,
  props,
}: {
  shape: Shape;
  prefix: string;
  props: Record<string, string | number | boolean>;
}): ReactElement {
  for (const [name, value] of Object.entries(attributes)) {
    const prop =
      name === 'class' ? 'className' : name.replace(/-./g, ([, at = '']) => at.toUpperCase());
    props[prop] = name === 'id' ? prefix + value : String(value).replace('url(#', `url(#${prefix}`);
  }
  return createElement(
    tag,
    props,
    ...children.map((shape) => toElement({ shape, prefix, props: {} })),
  );
}
