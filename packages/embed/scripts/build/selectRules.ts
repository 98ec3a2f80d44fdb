type Block = { head: string; body: string };

/** The blocks of one level: rules and at-rules. Our own files: balanced, no braces in strings. */
function splitBlocks(css: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let head = '';
  let body = '';
  for (const sign of css) {
    if (sign === '}') depth -= 1;
    if (depth === 0 && sign === '}') {
      blocks.push({ head: head.trim(), body });
      head = body = '';
    } else if (depth === 0 && sign !== '{') head += sign;
    else if (depth > 0) body += sign;
    if (sign === '{') depth += 1;
  }
  return blocks;
}

const classesIn = (selector: string) => selector.match(/\.[\w-]+/g) ?? [];

function keepUsed(css: string, isUsed: (className: string) => boolean): string {
  return splitBlocks(css)
    .map(({ head, body }) => {
      if (/^@(media|supports|container)/.test(head)) {
        const inner = keepUsed(body, isUsed);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return head.startsWith('@keyframes') ? `${head}{${body}}` : '';
      const selectors = head
        .split(/,(?![^(]*\))/)
        .filter((selector) => classesIn(selector).every((name) => isUsed(name.slice(1))));
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}

/** Leaves out private tokens nobody reads, until none is left. */
function dropUnreadTokens(sheets: readonly string[]): readonly string[] {
  const read = new Set(
    sheets.flatMap((css) => [...css.matchAll(/var\((--_sp-[\w-]+)/g)].map((match) => match[1])),
  );
  const next = sheets.map((css) =>
    css.replace(/(--_sp-[\w-]+):(?:[^;{}]*);/g, (whole, name: string) =>
      read.has(name) ? whole : '',
    ),
  );
  return next.join('') === sheets.join('') ? sheets : dropUnreadTokens(next);
}

/** The part of style sheets, one on top of the other, that concerns elements with these classes. */
export function selectRules({
  sheets,
  classes,
}: {
  sheets: readonly string[];
  classes: ReadonlySet<string>;
}): readonly string[] {
  const plain = sheets.map((css) => css.replace(/\/\*[\s\S]*?\*\//g, ''));
  return dropUnreadTokens(plain.map((css) => keepUsed(css, (name) => classes.has(name))));
}
