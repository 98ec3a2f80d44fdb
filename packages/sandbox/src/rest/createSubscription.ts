import { randomText } from '../engine/randomText.ts';
import { customerKey, type SandboxCustomer } from '../subscription/SandboxCustomer.ts';
import type { SandboxSubscription } from '../subscription/SandboxSubscription.ts';
import { toSubscriptionResource } from '../subscription/toSubscriptionResource.ts';
import { answerOnce } from './answerOnce.ts';
import {
  type CreateSubscriptionParams,
  parseCreateSubscription,
} from './parseCreateSubscription.ts';
import { readJsonBody } from './readJsonBody.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';

/**
 * `POST /api/v1/subscriptions/create` (API reference 6.1). A repeated key gets the first
 * subscription in either reading of the documents: here they agree (2.4).
 */
export async function createSubscription(
  call: RestCall,
  context: RestContext,
): Promise<RestAnswer> {
  return answerOnce({
    call,
    context,
    scope: 'subscriptions',
    ignoreKey: false,
    async create(keep) {
      const created = context.settings.nowSeconds();
      const params = parseCreateSubscription(readJsonBody(call), { nowSeconds: created });
      const input = { params, merchantId: call.merchant.id, created, context };
      const answerOf = (subscription: SandboxSubscription) => {
        const checkout_url = `${context.baseUrl}/pay/${subscription.id}`;
        const resource = { ...toSubscriptionResource(subscription), checkout_url };
        return { status: 201, body: JSON.stringify(resource) };
      };
      const subscription = await context.subscriptions.insert({
        subscription: buildSubscription(input),
        customer: buildCustomer(input),
        answersOf: (stored) => keep(answerOf(stored)),
      });
      return answerOf(subscription);
    },
  });
}

type Input = {
  params: CreateSubscriptionParams;
  merchantId: string;
  /** Unix seconds. */
  created: number;
  context: RestContext;
};

function buildSubscription({ params, merchantId, created, context }: Input): SandboxSubscription {
  const { email: _email, name: _name, phone: _phone, anchor, item, ...fields } = params;
  const id = (prefix: string) => `${prefix}_${randomText({ random: context.random, length: 24 })}`;
  return {
    ...fields,
    id: id('sub'),
    merchantId,
    parent: customerKey({ merchantId, externalId: params.customer }),
    status: 'incomplete',
    item: { ...item, id: id('si') },
    created,
    anchor: anchor ?? params.trialEnd ?? created,
    anchorGiven: anchor !== undefined,
    currentPeriodStart: created,
    currentPeriodEnd: created,
    cycles: 0,
    retries: 0,
    choice: { token: 'USDT', network: 'tron' },
    charges: 'succeed',
    revision: 0,
  };
}

/** Only what the request names: the rest of a known customer stays as it is. */
function buildCustomer({ params, merchantId, created, context }: Input): SandboxCustomer {
  const { customer: externalId, email, name, phone } = params;
  return {
    id: customerKey({ merchantId, externalId }),
    merchantId,
    customerId: `cus_${randomText({ random: context.random, length: 24 })}`,
    externalId,
    ...(email === undefined ? {} : { email }),
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    created,
  };
}
