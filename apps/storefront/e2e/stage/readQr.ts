import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** The text of the QR code in a screenshot, or undefined when there is none to be read. */
export function readQr(screenshot: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(screenshot);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
