import jsQR from 'jsqr';
import { page } from 'vitest/browser';

/** The text a scanner reads from what is on the screen, or undefined. */
export async function readCode(element: Element): Promise<string | undefined> {
  const image = new Image();
  image.src = `data:image/png;base64,${await page.screenshot({ element, save: false })}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}
