/** Under which conditions a page is loaded. */
export type Profile = {
  id: 'cpu' | 'slow-4g';
  title: string;
  cpuRate: number;
  network?: { latency: number; bytesPerSecond: number } | undefined;
};

export const profiles: readonly Profile[] = [
  { id: 'cpu', title: '4× CPU', cpuRate: 4 },
  {
    id: 'slow-4g',
    title: '4× CPU, Slow 4G',
    cpuRate: 4,
    // Chromium's own preset of that name.
    network: { latency: 562.5, bytesPerSecond: 180_000 },
  },
];
