import { enOption } from '../messages/enOption.ts';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { type OptionContent, OptionView } from '../payment-option/OptionView.tsx';
import { toTree } from './toTree.ts';
import type { TreeNode } from './TreeNode.ts';

/** An option for a page that React does not draw. */
export type RenderPaymentOptionOptions = OptionContent & {
  /** The name of the radio group: the same as the neighbours'. */
  name: string;
  /** What the form sends when this option is chosen. Default `stablepay`. */
  value?: string | undefined;
  /** Chosen at first. */
  checked?: boolean | undefined;
  /** Default: English. */
  messages?: OptionMessages | undefined;
  /** Of the radio, and the begin of every other id; once in a page. Default `stablepay-option`. */
  id?: string | undefined;
};

/**
 * The option as plain data, the same that React shows. The radio, the panel and "What is this?"
 * work in it without a script; callbacks of actions are left out, `data-action` tells which they
 * are.
 *
 * @throws TypeError when `panel` or `marks` hold components with state.
 */
export function paymentOptionTree({
  name,
  value = 'stablepay',
  checked = false,
  messages = enOption,
  id = 'stablepay-option',
  ...content
}: RenderPaymentOptionOptions): TreeNode {
  const node = (
    <OptionView
      {...content}
      id={id}
      selected={checked}
      messages={messages}
      announcement={content.status?.text}
      radio={{ name, value, defaultChecked: checked }}
    />
  );
  const [root] = toTree({ node, idPrefix: id });
  if (root === undefined) throw new TypeError('The option is empty.');
  return root;
}
