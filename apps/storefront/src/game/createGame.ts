const size = { width: 640, height: 360 };
const bowl = { width: 76, height: 26, speed: 420 };
const drop = { radius: 8, speed: 150, everyMs: 900 };
const fromTheSide = 24;
const controls: Record<string, -1 | 1 | undefined> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  a: -1,
  d: 1,
};

type Drop = { x: number; y: number };

export type Game = {
  play: () => void;
  pause: () => void;
  destroy: () => void;
};

/** A bowl that catches drops. It listens for keys on the whole page, as games do. */
export function createGame({
  canvas,
  onCatch,
}: {
  canvas: HTMLCanvasElement;
  onCatch: (score: number) => void;
}): Game {
  const context = canvas.getContext('2d');
  const controller = new AbortController();
  const { signal } = controller;
  const held = new Set<string>();
  let drops: Drop[] = [];
  let x = size.width / 2;
  let score = 0;
  let frame = 0;
  let last = 0;
  let untilDropMs = 0;
  canvas.width = size.width;
  canvas.height = size.height;

  const draw = () => {
    if (!context) return;
    // As the style sheet has them now, light or dark.
    const { color, outlineColor } = getComputedStyle(canvas);
    context.clearRect(0, 0, size.width, size.height);
    context.fillStyle = outlineColor;
    for (const { x: left, y } of drops) {
      context.beginPath();
      context.moveTo(left, y - drop.radius * 1.8);
      context.quadraticCurveTo(left + drop.radius * 1.5, y, left, y + drop.radius);
      context.quadraticCurveTo(left - drop.radius * 1.5, y, left, y - drop.radius * 1.8);
      context.fill();
    }
    const top = size.height - bowl.height - fromTheSide;
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(x - bowl.width / 2, top);
    context.lineTo(x + bowl.width / 2, top);
    context.quadraticCurveTo(x + bowl.width / 2 - 8, top + bowl.height, x, top + bowl.height);
    context.quadraticCurveTo(x - bowl.width / 2 + 8, top + bowl.height, x - bowl.width / 2, top);
    context.fill();
    // For those who test it: where the bowl stands.
    canvas.dataset['x'] = String(Math.round(x));
  };

  const moveTo = (next: number) => {
    x = Math.min(Math.max(next, bowl.width / 2), size.width - bowl.width / 2);
  };

  const step = (now: number) => {
    const ms = Math.min(now - last, 50);
    last = now;
    const direction = [...held].reduce((sum, key) => sum + (controls[key] ?? 0), 0);
    moveTo(x + (direction * bowl.speed * ms) / 1_000);
    untilDropMs -= ms;
    if (untilDropMs <= 0) {
      untilDropMs = drop.everyMs;
      const across = size.width - 2 * fromTheSide;
      drops.push({ x: fromTheSide + Math.random() * across, y: -drop.radius });
    }
    const rim = size.height - bowl.height - fromTheSide;
    drops = drops.flatMap(({ x: left, y }) => {
      const next = { x: left, y: y + (drop.speed * ms) / 1_000 };
      const isCaught = y < rim && next.y >= rim && Math.abs(left - x) <= bowl.width / 2;
      if (isCaught) onCatch((score += 1));
      return isCaught || next.y > size.height + drop.radius ? [] : [next];
    });
    draw();
    frame = requestAnimationFrame(step);
  };

  const isFor = ({ target }: Event) => !(target instanceof Element && target.closest('input'));
  addEventListener(
    'keydown',
    (event) => {
      if (frame === 0 || !isFor(event) || controls[event.key] === undefined) return;
      held.add(event.key);
      event.preventDefault();
    },
    { signal },
  );
  addEventListener('keyup', ({ key }) => held.delete(key), { signal });
  canvas.addEventListener(
    'pointermove',
    ({ offsetX }) => {
      if (frame !== 0) moveTo((offsetX / canvas.clientWidth) * size.width);
    },
    { signal },
  );
  draw();

  const pause = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    held.clear();
  };
  return {
    play: () => {
      if (frame !== 0) return;
      last = performance.now();
      frame = requestAnimationFrame(step);
    },
    pause,
    destroy: () => {
      pause();
      controller.abort();
    },
  };
}
