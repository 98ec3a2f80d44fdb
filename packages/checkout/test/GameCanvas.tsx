import { useEffect, useRef } from 'react';

/** What an overlay lies over: a busy, bright picture, the same every time. */
export function GameCanvas() {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    context.fillStyle = '#1c6b52';
    context.fillRect(0, 0, 960, 540);
    for (let star = 0; star < 120; star += 1) {
      context.fillStyle = ['#ffd166', '#ef476f', '#f8f9fa'][star % 3] ?? '';
      const size = 6 + ((star * 7) % 30);
      context.fillRect((star * 137) % 960, (star * 211) % 540, size, size);
    }
  }, []);
  return <canvas ref={ref} width={960} height={540} style={{ inlineSize: '100%' }} aria-hidden />;
}
