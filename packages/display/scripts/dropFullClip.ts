import type { CustomPlugin, XastElement } from 'svgo';

/** Removes clips as large as the picture: they cut nothing, but need an id. */
export const dropFullClip: CustomPlugin = {
  name: 'dropFullClip',
  fn: () => {
    let size = '';
    const full = new Set<string>();
    const clipped: XastElement[] = [];
    return {
      element: {
        enter: (node) => {
          const { viewBox = '', id } = node.attributes;
          if (node.name === 'svg') size = /^0 0 (\d+ \d+)$/.exec(viewBox)?.[1] ?? '';
          else if (node.name !== 'clipPath') {
            if (node.attributes['clip-path']) clipped.push(node);
          } else if (id && size !== '' && sizeOfClip(node) === size) full.add(`url(#${id})`);
        },
      },
      root: {
        exit: () => {
          for (const { attributes } of clipped) {
            if (full.has(attributes['clip-path'] ?? '')) delete attributes['clip-path'];
          }
        },
      },
    };
  },
};

/** Width and height of a clip that is one rectangle from the origin. */
function sizeOfClip(clip: XastElement): string | undefined {
  const [only, ...others] = clip.children.filter(({ type }) => type === 'element');
  if (only?.type !== 'element' || others.length > 0 || only.attributes['transform'])
    return undefined;
  const { x = '0', y = '0', rx = '0', width, height, d = '' } = only.attributes;
  if (only.name === 'rect') {
    return x === '0' && y === '0' && rx === '0' ? `${width} ${height}` : undefined;
  }
  const [, across, down] = /^M0 0h(\d+)v(\d+)H0z$/.exec(d) ?? [];
  return `${across} ${down}`;
}
