import { expect, it, vi } from 'vitest';
import { createListeners } from './createListeners.ts';

const here = { kind: 'session', key: 'cs_1' };

it('tells everybody who waits for the record, and nobody else', () => {
  const { add, tell, nameOf } = createListeners();
  const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()];
  add({ ...here, listener: first });
  add({ ...here, listener: second });
  add({ ...here, key: 'cs_2', listener: other });
  add({ ...here, kind: 'order', listener: other });
  tell(nameOf(here));
  tell('session:unknown');
  expect([first, second, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});

it('tells nobody who went, also when somebody came after', () => {
  const { add, tell, nameOf } = createListeners();
  const [gone, new1, new2] = [vi.fn(), vi.fn(), vi.fn()];
  const leave = add({ ...here, listener: gone });
  leave();
  const leaveNew = add({ ...here, listener: new1 });
  // A second time it leaves nobody else behind.
  leave();
  add({ ...here, listener: new2 });
  tell(nameOf(here));
  leaveNew();
  tell(nameOf(here));
  expect([gone, new1, new2].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 2]);
});

it('tells all of them, also when one goes because of it', () => {
  const { add, tell, nameOf } = createListeners();
  const last = vi.fn();
  const leave = add({
    ...here,
    listener: () => {
      leave();
      leaveLast();
    },
  });
  const leaveLast = add({ ...here, listener: last });
  tell(nameOf(here));
  tell(nameOf(here));
  expect(last).toHaveBeenCalledTimes(1);
});
