import type { MandateMessages } from './MandateMessages.ts';

export const mandateEn: MandateMessages = {
  title: 'Subscribe with USDT or USDC',
  summary: 'Your plan',
  termsTitle: 'What you authorize',
  today: 'today',
  every: { day: 'per day', week: 'per week', month: 'per month', year: 'per year' },
  often: { day: 'every day', week: 'every week', month: 'every month', year: 'every year' },
  everyMany: {
    day: 'every {count} days',
    week: 'every {count} weeks',
    month: 'every {count} months',
    year: 'every {count} years',
  },
  termFirstNow: '{price} is charged today and then {often}.',
  termFirstLater:
    'Nothing is charged today. The first {price} is charged on {first} and then {often}.',
  termWallet: '{shop} may take this amount from your wallet, in {token} on {network}, and no more.',
  termIterations: 'It ends by itself after {count} payments.',
  termEnd: 'It ends by itself on {end}.',
  termCancel: 'You can cancel at any time in the shop.',
  authorise: 'Authorize {price} {every}',
  authoriseAndPay: 'Authorize and pay {price}',
  failedBefore: 'The first charge failed. Please try again.',
  simulated: 'Simulated wallet. No real coin is moved.',
  ending: 'It stays valid until then and is not charged again.',
  status: {
    incomplete: 'Waiting for your authorization',
    trialing: 'Authorized, not charged yet',
    active: 'Active',
    past_due: 'A charge failed',
    canceled: 'Canceled',
    incomplete_expired: 'Expired',
  },
  outcome: {
    trialing: {
      title: 'You authorized {product}',
      text: 'The first {price} is charged on {next}.',
    },
    active: {
      title: '{product} is active',
      text: 'The next {price} is charged on {next}.',
    },
    past_due: {
      title: 'We couldn’t charge {price}',
      text: 'We’ll try again. Please make sure that your wallet holds enough {token}.',
    },
    canceled: {
      title: '{product} is canceled',
      text: 'Nothing is charged any more.',
    },
    incomplete_expired: {
      title: 'This offer has expired',
      text: 'It was not authorized in time. You can start again in the shop.',
    },
  },
  commands: {
    authoriseUnpaid: 'First charge fails',
    renew: 'End this period',
    retry: 'Retry now',
    failCharges: 'Let charges fail',
    allowCharges: 'Let charges succeed',
    lapse: 'Let expire',
    cancelAtPeriodEnd: 'Cancel at end',
    cancelNow: 'Cancel now',
  },
};
