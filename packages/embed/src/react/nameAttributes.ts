import { options, type VNode } from 'preact';
import { partOfClass } from '../schema/partOfClass.ts';

/** React writes these properties of SVG in camel case. */
const hyphened = /^stroke[A-Z]/;

function rename(props: Record<string, unknown>): void {
  const { className } = props;
  const parts = typeof className === 'string' ? className.split(' ') : [];
  const part = parts.flatMap((name) => partOfClass[name] ?? []).join(' ');
  if (part !== '') Object.assign(props, { part });
  for (const name of Object.keys(props)) {
    if (!hyphened.test(name)) continue;
    props[name.replace(/[A-Z]/, (sign) => `-${sign.toLowerCase()}`)] = props[name];
    delete props[name];
  }
}

/** Makes Preact write the attributes React would, and names the parts a page may style. */
export function nameAttributes(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === 'string') rename(vnode.props);
    before?.(vnode);
  };
}
