/** Props whose attribute is spelled otherwise; every other one is spelled alike. */
const attributeNames: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  popoverTarget: 'popovertarget',
  defaultChecked: 'checked',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
};

/** Attributes that say true by being there. */
const flags = new Set(['checked', 'disabled']);
const sameInHtml = /^(?:[a-z0-9-]+|viewBox)$/;
const safeAddress = /^(?:https?:|mailto:|tel:|[/?#.]|[\w-]*(?:[/?#]|$))/i;

/**
 * The attributes of an element's props. Handlers, refs and what is not set are left out.
 *
 * @throws TypeError for a prop whose attribute it does not know, and for an address that is neither
 * a page nor mail: a `javascript:` link is never written.
 */
export function toAttributes(props: Readonly<Record<string, unknown>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [prop, value] of Object.entries(props)) {
    if (prop === 'children' || prop === 'ref' || /^on[A-Z]/.test(prop)) continue;
    if (value === undefined || value === null) continue;
    const name = attributeNames[prop] ?? prop;
    if (!sameInHtml.test(name)) throw new TypeError(`No attribute is known for ${prop}.`);
    if (flags.has(name)) {
      if (value === true) attributes[name] = '';
    } else if (typeof value === 'string' || typeof value === 'number') {
      attributes[name] = String(value);
    } else if (typeof value === 'boolean') {
      // Of the rest only ARIA's take true and false, as words.
      if (name.startsWith('aria-')) attributes[name] = String(value);
    } else {
      throw new TypeError(`The value of ${prop} is no text.`);
    }
  }
  const { href, src } = attributes;
  for (const address of [href, src]) {
    if (address !== undefined && !safeAddress.test(address)) {
      throw new TypeError('An address must lead to a page or to mail.');
    }
  }
  return attributes;
}
