import type { CardSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

/** The safe set for SHOPYY, whose payment settings are not documented: check before publishing. */
export function shopyyCard(choices: SnippetChoices): CardSnippet {
  return {
    kind: 'card',
    id: 'shopyy',
    fields: [
      { label: { en: 'Name', zh: '名称' }, value: titleOf(choices) },
      { label: { en: 'Description', zh: '说明' }, value: choices.messages.subline },
      { label: { en: 'Image', zh: '图片' }, value: 'usdt-usdc.svg' },
      {
        label: { en: 'Place in the list', zh: '排序' },
        value: choices.messages.locale.startsWith('zh') ? '排在银行卡之后' : 'after cards',
      },
    ],
  };
}
