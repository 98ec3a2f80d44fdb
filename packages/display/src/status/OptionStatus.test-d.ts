import { expectTypeOf, test } from 'vitest';
import type { OptionStatus } from './OptionStatus.ts';

type ActionsOf<State extends OptionStatus['state']> =
  Extract<OptionStatus, { state: State }> extends { action?: infer Action }
    ? NonNullable<Action> extends { name: infer Name }
      ? Name
      : never
    : never;

test('check 9: nothing that pays can be offered while a payment is on its way', () => {
  expectTypeOf<ActionsOf<'processing'>>().toBeNever();
  expectTypeOf<ActionsOf<'checking'>>().toBeNever();
  expectTypeOf<ActionsOf<'frozen'>>().toEqualTypeOf<'contactShop'>();
  expectTypeOf<ActionsOf<'unknown'>>().toEqualTypeOf<'contactShop'>();
  expectTypeOf<ActionsOf<'overpaid'>>().toEqualTypeOf<'contactShop'>();
});
