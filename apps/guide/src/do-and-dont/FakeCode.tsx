const size = 17;
const corner = (x: number, y: number) => {
  const inside = (at: number) => (at < 5 ? at : size - 1 - at);
  const [a, b] = [inside(x), inside(y)];
  return a < 5 && b < 5 && !(x > 11 && y > 11) ? { a, b } : undefined;
};

function isDark(x: number, y: number): boolean {
  const place = corner(x, y);
  if (place) {
    const ring = Math.max(Math.abs(place.a - 2), Math.abs(place.b - 2));
    return ring !== 1;
  }
  return (x * 7 + y * 13 + x * y * 3) % 5 < 2;
}

/** Squares that look like a code from afar; nothing can be read from them. */
export function FakeCode() {
  const cells = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)]);
  const path = cells
    .filter(([x = 0, y = 0]) => isDark(x, y))
    .map(([x = 0, y = 0]) => `M${x} ${y}h1v1h-1z`)
    .join('');
  return (
    <svg
      className="bad__code"
      viewBox={`-1 -1 ${size + 2} ${size + 2}`}
      width="88"
      height="88"
      aria-hidden
    >
      <rect x="-1" y="-1" width={size + 2} height={size + 2} fill="#fff" />
      <path d={path} fill="#12151d" />
    </svg>
  );
}
