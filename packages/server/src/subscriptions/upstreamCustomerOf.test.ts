import { expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { codeOf } from '../../test/createProxyWorld.ts';

/** A StablePay that names customers by ids of its own in every answer. */
function createOwnIds(owner: string) {
  return createMemberWorld({
    upstream: (next) => async (input, init) => {
      const response = await next(input, init);
      if (!input.includes('/subscriptions/') || !response.ok) return response;
      const body = await response.json();
      body.customer = 'cus_own';
      if (body.customer_object) {
        Object.assign(body.customer_object, { id: 'cus_own', external_customer_id: owner });
      }
      return Response.json(body);
    },
  });
}

it('a subscription is the customer’s also where StablePay names him by its own id', async () => {
  const world = createOwnIds('cust-42');
  const { status, subscription } = await world.subscribe();
  expect(status).toBe(201);
  await world.drive(subscription, 'authorise');
  await world.sandbox.settled();
  await expect.poll(() => world.namesTold()).toContain('onSubscriptionActive');
  expect((await world.subscribe()).subscription).toMatchObject({
    ...{ id: subscription.id, status: 'active' },
  });
});

it('a subscription of somebody else under StablePay’s id is ended', async () => {
  const world = createOwnIds('cust-9');
  const answer = await world.call('/subscriptions', { body: { reference: 'pro' } });
  expect([answer.status, codeOf(answer)]).toEqual([409, 'session-mismatch']);
  expect((await world.sandbox.subscriptions())[0]?.status).toBe('canceled');
});
