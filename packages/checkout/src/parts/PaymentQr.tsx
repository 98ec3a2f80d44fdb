import { QRCodeSVG } from 'qrcode.react';

/**
 * The payment page as a QR code, made here, without a network. Always dark on white with the
 * quiet zone scanners need, in every theme.
 */
export function PaymentQr({ url, label }: { url: string; label: string }) {
  return (
    <div className="sp-qr">
      <QRCodeSVG
        className="sp-qr__code"
        value={url}
        level="M"
        size={208}
        marginSize={4}
        bgColor="#ffffff"
        fgColor="#000000"
        title={label}
      />
    </div>
  );
}
