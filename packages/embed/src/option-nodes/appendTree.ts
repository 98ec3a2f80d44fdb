/**
 * Builds the nodes of a tree that `packTree` wrote, with `createElement`: nothing is parsed as
 * HTML, so it works where Trusted Types allow no policy. `<tag|name=value` opens an element, `"`
 * begins a text, `>` closes.
 */
export function appendTree(parent: ParentNode & Node, tree: string): void {
  let at = parent;
  for (const [, sign, packed = ''] of tree.matchAll(/([<>"])([^<>"]*)/g)) {
    if (sign === '<') {
      const [tag = '', ...attributes] = packed.split('|');
      const element = document.createElementNS(
        tag === 'svg'
          ? 'http://www.w3.org/2000/svg'
          : ((at as Element).namespaceURI ?? 'http://www.w3.org/1999/xhtml'),
        tag,
      );
      for (const attribute of attributes) {
        const [name = '', value = ''] = attribute.split('=');
        element.setAttribute(name, value);
      }
      at.append(element);
      at = element;
    } else if (sign === '>') at = at.parentNode as Element;
    else at.append(packed);
  }
}
