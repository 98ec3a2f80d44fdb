import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findPort } from './findPort.ts';

test('takes the wanted port when it is free, and a following one when it is not', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen({ port: 0, host: '127.0.0.1' }, () => resolve());
  });
  const address = holder.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  expect(await findPort(taken)).not.toBe(taken);
  await new Promise((resolve) => holder.close(resolve));
  expect(await findPort(taken)).toBe(taken);
});
