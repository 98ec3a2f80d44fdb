import { Fragment, isValidElement, type ReactNode } from 'react';
import { composeMark } from '../marks/composeMark.ts';
import type { Shape } from '../marks/Glyph.ts';
import { Mark } from '../marks/Mark.tsx';
import { toAttributes } from './toAttributes.ts';
import type { TreeNode } from './TreeNode.ts';

type Numbering = { prefix: string; marks: number };
type Props = Record<string, unknown> & { children?: ReactNode };

const isStateless = (type: unknown): type is (props: Props) => ReactNode =>
  typeof type === 'function';

/** A mark as it is drawn, with ids that are its own. React's component takes them from a hook. */
function toMark(props: Parameters<typeof Mark>[0], numbering: Numbering): TreeNode {
  const { glyph, frame, label, className } = props;
  numbering.marks += 1;
  const prefix = `${numbering.prefix}-mark${numbering.marks}-`;
  const toNode = ([tag, attributes, ...children]: Shape, own: Record<string, string>): TreeNode => {
    for (const [name, value] of Object.entries(attributes)) {
      own[name] =
        name === 'id' ? `${prefix}${value}` : String(value).replace('url(#', `url(#${prefix}`);
    }
    return { tag, attributes: own, children: children.map((child) => toNode(child, {})) };
  };
  return toNode(composeMark({ glyph, frame }), {
    class: ['sp-mark', frame.className, className].filter(Boolean).join(' '),
    focusable: 'false',
    ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
  });
}

/**
 * What stateless components show, as plain data: one description for React, for HTML strings and
 * for pages without React. Event handlers and refs are left out; components with hooks can't be
 * described.
 */
export function toTree({
  node,
  idPrefix,
}: {
  node: ReactNode;
  /** Begins the ids that drawings need; once in a page. */
  idPrefix: string;
}): TreeNode[] {
  const numbering: Numbering = { prefix: idPrefix, marks: 0 };
  const walk = (at: ReactNode): TreeNode[] => {
    if (at === null || at === undefined || typeof at === 'boolean') return [];
    if (typeof at === 'string') return at === '' ? [] : [at];
    if (typeof at === 'number' || typeof at === 'bigint') return [String(at)];
    if (Array.isArray(at)) return at.flatMap(walk);
    if (!isValidElement<Props>(at)) throw new TypeError('Only stateless elements become a tree.');
    const { type, props } = at;
    if (type === Fragment) return walk(props.children);
    // Its props are those of the mark that made the element.
    if (type === Mark) return [toMark(props as Parameters<typeof Mark>[0], numbering)];
    if (isStateless(type)) return walk(type(props));
    if (typeof type !== 'string') throw new TypeError('Only stateless elements become a tree.');
    return [{ tag: type, attributes: toAttributes(props), children: walk(props.children) }];
  };
  return walk(node);
}
