import type { LocaleTag } from '../src/messages/localeTags.ts';

/**
 * What no text may promise, display guide 3.2: free, instant, guaranteed, anonymous; and Bitcoin.
 * Beside each language's own words the English ones count everywhere.
 */
export const forbiddenWords: Record<LocaleTag, RegExp> = {
  en: /bitcoin|\bfree\b|no fee|instant|guarantee|anonym|risk-free|safe\b/i,
  'zh-CN': /比特币|免费|免手续费|即时|秒到|保证|匿名|零风险/,
  'zh-TW': /比特幣|免費|免手續費|即時|秒到|保證|匿名|零風險/,
  ja: /ビットコイン|無料|即時|瞬時|保証|匿名|絶対/,
  ko: /비트코인|무료|즉시|보장|익명/,
  id: /gratis|bebas biaya|instan|seketika|dijamin|jaminan|anonim/i,
  th: /บิตคอยน์|ฟรี|ทันที|รับประกัน|การันตี|นิรนาม/,
  vi: /miễn phí|tức thì|ngay lập tức|đảm bảo|ẩn danh/i,
  ms: /percuma|serta-merta|segera|dijamin|jaminan|tanpa nama/i,
  fil: /libre|walang bayad|agad|garantisado|hindi kilala/i,
  de: /kostenlos|kostenfrei|gebührenfrei|gratis|sofort|garant|anonym/i,
  fr: /gratuit|sans frais|instantané|immédiat|garanti|anonyme/i,
  es: /gratis|gratuit|sin comisi|instant|inmediat|garant|anónim/i,
  'pt-BR': /grátis|gratuit|sem taxa|instant|imediat|garant|anônim/i,
  ar: /بيتكوين|مجان|بلا رسوم|بدون رسوم|فوري|فورًا|مضمون|نضمن|مجهول/,
  ru: /биткоин|бесплатн|без комисси|мгновенн|моментальн|гарант|аноним/i,
  tr: /ücretsiz|bedava|anında|anlık|garanti|anonim/i,
};
