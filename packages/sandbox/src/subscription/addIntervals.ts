import type { Recurring } from './SandboxSubscription.ts';

const daySeconds = 86_400;

/**
 * The time that many periods after `from`, in UTC. Months and years keep the day of the month, or
 * take the last day of a shorter month: counted from the anchor each time, 31 January is followed
 * by 28 February and then by 31 March.
 */
export function addIntervals({
  from,
  recurring: { interval, intervalCount },
  times,
}: {
  /** Unix seconds. */
  from: number;
  recurring: Recurring;
  times: number;
}): number {
  const count = intervalCount * times;
  switch (interval) {
    case 'day':
      return from + count * daySeconds;
    case 'week':
      return from + count * 7 * daySeconds;
    case 'month':
      return addMonths(from, count);
    case 'year':
      return addMonths(from, count * 12);
    default:
      return interval satisfies never;
  }
}

function addMonths(from: number, months: number): number {
  const start = new Date(from * 1000);
  const target = new Date(start);
  target.setUTCDate(1);
  target.setUTCMonth(start.getUTCMonth() + months);
  const lastDay = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return Math.floor(target.getTime() / 1000);
}

/** The first end of a period, counted from the anchor, that lies after `after`. Unix seconds. */
export function periodEndAfter({
  anchor,
  after,
  recurring,
}: {
  anchor: number;
  after: number;
  recurring: Recurring;
}): number {
  // Close below first: an anchor years ago must not be walked to in days.
  const longest = addIntervals({ from: anchor, recurring, times: 1 }) - anchor + 3 * daySeconds;
  let times = Math.max(1, Math.floor((after - anchor) / longest));
  let end = addIntervals({ from: anchor, recurring, times });
  while (end <= after) end = addIntervals({ from: anchor, recurring, times: (times += 1) });
  return end;
}
