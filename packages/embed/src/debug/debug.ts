import type { MountHost } from '../element/MountHost.ts';
import { canPay } from '../flow/canPay.ts';
import { readAmount } from '../flow/readAmount.ts';
import type { AttributeSchema } from '../schema/ElementSchema.ts';
import { elements } from '../schema/elements.ts';

const ofEveryElement =
  /^(?:id|class|style|slot|part|lang|dir|title|hidden|tabindex|role|(?:aria|data)-.*)$/;

const problemOf = (value: string, { kind, choices }: AttributeSchema): string | undefined => {
  if (choices && !choices.includes(value)) return `must be one of ${choices.join(', ')}`;
  if (kind === 'decimal' && !/^\d+(?:\.\d+)?$/.test(value)) return 'must be a number such as 48.20';
  if (kind === 'currency' && !/^[A-Za-z]{3,4}$/.test(value)) return 'must be a code such as USD';
  if (kind === 'count' && !/^[1-9]\d{0,3}$/.test(value)) return 'must be a whole number';
  if (kind === 'date' && Number.isNaN(Date.parse(value)))
    return 'must be a date such as 2026-12-24';
  return undefined;
};

/** Says on the console what is wrong with an element. For developers; production is never told. */
export function check({ element, read }: MountHost): void {
  const schema = elements.find(({ tag }) => element.localName.startsWith(tag));
  if (!schema) return;
  const say = (text: string) => {
    // oxlint-disable-next-line no-console -- what this file is for.
    console.error(`<${schema.tag}>: ${text}. See @stablepay/embed.`, element);
  };
  for (const { name, value } of element.attributes) {
    const known = schema.attributes.find((attribute) => attribute.name === name);
    const problem = known && problemOf(value, known);
    if (problem) say(`${name}="${value}" ${problem}; the default is taken`);
    else if (!known && !ofEveryElement.test(name)) say(`there is no attribute ${name}`);
  }
  if (read('amount') && !readAmount(read)) {
    say('amount and currency make no price, so none is shown');
  }
  if (schema.tag === 'stablepay-refund' || schema.tag === 'stablepay-subscription') {
    const missing = schema.attributes.filter(({ name, required }) => required && !read(name));
    for (const { name } of missing) say(`${name} is missing, so nothing is shown`);
  }
  if (schema.tag === 'stablepay-checkout' && read('reference') !== undefined && !canPay(read)) {
    say('reference or proxy is missing or wrong, so nothing can be paid');
  }
}
