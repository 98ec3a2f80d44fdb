type Colour = readonly [red: number, green: number, blue: number];

/** Reads a computed colour: `rgb(…)`, or `color(srgb …)` where it was mixed. None when it is clear. */
export function readComputedColour(text: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return undefined;
  if (text.startsWith('rgb')) return [red / 255, green / 255, blue / 255];
  return text.startsWith('color(srgb ') ? [red, green, blue] : undefined;
}

const luminance = (colour: Colour) => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const texts = [
  ['.sp-option__title', '--sp-text'],
  ['.sp-option__subline', '--sp-text-muted'],
  ['.sp-about__button', '--sp-accent'],
] as const;
const said = new Set<string>();

/** Warns once for each pair of colours under 4.5:1 (WCAG 2.2 AA) in an option. */
export function warnAboutContrast(root: Element): void {
  const behind = readComputedColour(getComputedStyle(root).backgroundColor);
  for (const [selector, token] of texts) {
    const text = root.querySelector(selector);
    const colour = text && readComputedColour(getComputedStyle(text).color);
    if (!behind || !colour) continue;
    const ratio = contrastOf(colour, behind);
    const message = `@stablepay/display: ${token} has a contrast of ${ratio.toFixed(1)}:1 on its surface; text needs 4.5:1 (WCAG AA). Change ${token} or --sp-surface.`;
    if (ratio >= 4.5 || said.has(message)) continue;
    said.add(message);
    // oxlint-disable-next-line no-console -- meant for the shop's developer; never in production
    console.warn(message);
  }
}
