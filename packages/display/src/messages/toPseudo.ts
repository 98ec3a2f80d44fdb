import { mapTexts } from './mapTexts.ts';

const plain = 'AaBbCcDdEeGgHhIiKkLlNnOoRrSsTtUuWwYyZz';
const accented = 'ÅåßƀÇçÐðÉéĜĝĤĥÎîĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
const padding = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const isSlot = (part: string) => /^\{\w+\}$/.test(part);
const accent = (text: string) =>
  text.replaceAll(/\p{L}/gu, (letter) => accented[plain.indexOf(letter)] ?? letter);

/** Accents on all letters, 40 % more of them, and brackets that show where a text is cut off. */
function lengthen(text: string): string {
  const parts = text.split(/(\{\w+\})/).map((part) => (isSlot(part) ? part : accent(part)));
  const words: string[] = [];
  for (let at = 0; words.join(' ').length < text.length * 0.4; at += 1) {
    words.push(padding[at % padding.length] ?? '');
  }
  return `[${parts.join('')} ${accent(words.join(' '))}]`;
}

/** Every word is drawn from right to left (U+202E … U+202C), between marks of that direction. */
function mirror(text: string): string {
  return text
    .split(/(\{\w+\}|\s+)/)
    .map((part) => {
      if (isSlot(part)) return `\u2068${part}\u2069`;
      return /\S/.test(part) ? `\u200f\u202e${part}\u202c\u200f` : part;
    })
    .join('');
}

/**
 * Messages that show what a layout can't bear, made from English: `en-XA` is 40 % longer, with
 * accents, in brackets; `ar-XB` runs from right to left and can still be read. A text that isn't
 * changed by it doesn't come from the messages. The title is the same in every language, so it
 * stays. For galleries and tests.
 */
export function toPseudo<Messages extends { locale: string }>({
  messages,
  tag,
}: {
  messages: Messages;
  tag: 'en-XA' | 'ar-XB';
}): Messages {
  return mapTexts({
    messages,
    change: (text, key) => {
      if (key === 'locale') return tag;
      if (key === 'dir') return tag === 'ar-XB' ? 'rtl' : 'ltr';
      if (text.includes('|')) return text;
      return tag === 'ar-XB' ? mirror(text) : lengthen(text);
    },
  });
}
