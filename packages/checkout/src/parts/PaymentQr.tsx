import { QRCodeSVG } from 'qrcode.react';

/**
 * Above this a code has more modules than fit into the panel at 3 px each. The build takes what
 * larger ones need to the details (`scripts/qrCodePlugin.ts`).
 */
export const longestQrUrl = 300;

/**
 * The payment page as a QR code, made here, without a network. Always dark on white with the
 * quiet zone scanners need, in every theme. Less error correction for long addresses, whose
 * modules would become too small for it; what costs no module is added in any case.
 */
export function PaymentQr({
  url,
  label,
  className = 'sp-qr',
  Code = QRCodeSVG,
}: {
  url: string;
  label: string;
  className?: string | undefined;
  /** For longer addresses. */
  Code?: typeof QRCodeSVG | undefined;
}) {
  return (
    <Code
      className={className}
      value={url}
      level={url.length > 250 ? 'L' : 'M'}
      size={208}
      marginSize={4}
      title={label}
    />
  );
}
