import type { CardSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

/** What to give with a Shoplazza payments app, or to paste where the shop may edit the name. */
export function shoplazzaCard(choices: SnippetChoices): CardSnippet {
  return {
    kind: 'card',
    id: 'shoplazza',
    fields: [
      { label: { en: 'Display name', zh: '展示名称' }, value: titleOf(choices) },
      { label: { en: 'Description', zh: '说明' }, value: choices.messages.help },
      { label: { en: 'Category', zh: '类别' }, value: 'Cryptocurrency' },
      { label: { en: 'Two images', zh: '两张图片' }, value: 'usdt.svg, usdc.svg' },
      {
        label: { en: 'If only one image is taken', zh: '只能上传一张时' },
        value: 'usdt-usdc.svg',
      },
    ],
  };
}
