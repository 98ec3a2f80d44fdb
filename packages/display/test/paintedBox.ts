const scale = 8;

/**
 * The box around what an SVG element paints, in units of its own width of 24, to an eighth of one.
 * Faint edges of less than a tenth count as nothing.
 */
export async function paintedBox(
  svg: SVGSVGElement,
): Promise<Record<'left' | 'top' | 'right' | 'bottom', number>> {
  const size = 24 * scale;
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('The copy is no SVG.');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('There is no 2d canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, size, size);
  const box = { left: size, top: size, right: 0, bottom: 0 };
  for (let at = 0; at < size * size; at += 1) {
    if ((data[at * 4 + 3] ?? 0) < 26) continue;
    const x = at % size;
    const y = Math.floor(at / size);
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return {
    left: box.left / scale,
    top: box.top / scale,
    right: box.right / scale,
    bottom: box.bottom / scale,
  };
}
