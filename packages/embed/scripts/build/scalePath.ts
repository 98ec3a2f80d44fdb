const counts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/**
 * A drawing in coordinates a fraction as large, in whole numbers, without adding up the errors of
 * rounding: each point lies where it lay, to half a unit.
 *
 * @throws Error for a command it does not know.
 */
export function scalePath({ d, by }: { d: string; by: number }): string {
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const round = (value: number) => Math.round(value / by);
  const out: string[] = [];
  for (const [, command = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toLowerCase();
    const size = counts[kind];
    if (size === undefined) throw new Error(`Path command ${command} is not known.`);
    const relative = command === kind;
    const numbers = [...list.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    if (kind === 'z') {
      [x, y] = [startX, startY];
      out.push('z');
      continue;
    }
    for (let at = 0; at < numbers.length; at += size) {
      const part = numbers.slice(at, at + size);
      const end = [...part];
      if (kind === 'a') {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ex = 0, ey = 0] = part;
        const nx = relative ? x + ex : ex;
        const ny = relative ? y + ey : ey;
        out.push(
          `a${round(rx)} ${round(ry)} ${turn} ${large} ${sweep} ${round(nx) - round(x)} ${round(ny) - round(y)}`,
        );
        [x, y] = [nx, ny];
        continue;
      }
      const isX = (index: number) => (kind === 'v' ? false : kind === 'h' ? true : index % 2 === 0);
      const absolute = end.map((value, index) => value + (relative ? (isX(index) ? x : y) : 0));
      const rounded = absolute.map((value, index) => round(value) - round(isX(index) ? x : y));
      out.push(`${kind}${rounded.join(' ')}`);
      if (kind === 'h') [x] = absolute as [number];
      else if (kind === 'v') [y] = absolute as [number];
      else [x = x, y = y] = absolute.slice(-2);
      if (kind === 'm') [startX, startY] = [x, y];
    }
  }
  return out.join('').replace(/ -/g, '-');
}
