type Rgba = { r: number; g: number; b: number; alpha: number };

/** Reads a computed colour by painting it, whatever notation the browser answers in. */
function readColour(colour: string): Rgba {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return { r, g, b, alpha: a / 255 };
}

/** The colour behind an element: the nearest opaque surface above it, white at the very back. */
export function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    const { alpha } = readColour(colour);
    if (alpha === 1) return colour;
    if (alpha > 0) throw new Error(`Half transparent surface ${colour}: measure it by hand.`);
  }
  return 'white';
}

function luminance(colour: string): number {
  const { r, g, b } = readColour(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
