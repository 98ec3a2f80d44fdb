type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of processor time, which a busy machine doesn't stretch as it does the clock's. */
  tdur?: number;
  args?: { name?: string };
};

/** The longest task of a page's main threads in a Chromium trace, by processor time. */
export function longestTask(trace: Buffer): { count: number; longestMs: number } {
  // Written by Chromium in its documented trace format.
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const key = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(key),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && event.tdur !== undefined && mains.has(key(event)),
  );
  return {
    count: tasks.length,
    longestMs: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
  };
}
