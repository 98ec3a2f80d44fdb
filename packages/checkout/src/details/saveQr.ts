const modulePx = 12;

/** Draws a code as a PNG and hands it to the browser to save; nothing leaves this machine. */
export async function saveQr({
  code,
  name,
}: {
  code: SVGSVGElement | null | undefined;
  name: string;
}): Promise<void> {
  const size = code?.viewBox.baseVal.width;
  // The first path of qrcode.react is the ground, the second the dark modules.
  const modules = code?.querySelector('path:last-of-type')?.getAttribute('d');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!size || !modules || !context) return;
  canvas.width = size * modulePx;
  canvas.height = canvas.width;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(modulePx, modulePx);
  context.fillStyle = '#000';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(new Path2D(modules));
  const image = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!image) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(image);
  link.download = name;
  link.click();
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
