import {
  parseBoolean,
  parseOptional,
  parseRecord,
  parseReference,
  parseString,
  ValidationError,
} from '@stablepay/core';
import { parseLines, parseSums, type LineView, type SumsView } from './shopView.ts';

/** `open` until the money is there; only the backend says `paid`. */
export type OrderState = 'open' | 'paid';

/** How much of a paid order goes back, or has gone. */
export type Refunded = 'nothing' | 'part' | 'all';

/** An order as its own visitor sees it. */
export type OrderView = SumsView & {
  reference: string;
  state: OrderState;
  /** The payment came after its session had ended, and the order was still fulfilled. */
  late: boolean;
  refunded: Refunded;
  /** Money arrived that needs a person, for example `underpaid`. */
  attention?: string | undefined;
  lines: LineView[];
};

/**
 * What the page after paying may know. A phone that scanned the code is not the visitor, so it
 * learns the state and nothing else.
 */
export type ReturnView = { state: OrderState; mine: boolean };

const parseState = (value: unknown, path: string): OrderState => {
  if (value === 'open' || value === 'paid') return value;
  throw new ValidationError({ code: 'invalid-input', path, message: `${path} is unknown.` });
};

const parseRefunded = (value: unknown, path: string): Refunded => {
  if (value === 'nothing' || value === 'part' || value === 'all') return value;
  throw new ValidationError({ code: 'invalid-input', path, message: `${path} is unknown.` });
};

const parseWord = (value: unknown, path: string) => parseString(value, path, { max: 64 });

/** Reads the answer of the order calls. */
export function parseOrderView(value: unknown): OrderView {
  const record = parseRecord(value, 'order');
  return {
    ...parseSums(record, 'order'),
    reference: parseReference(record['reference'], 'order.reference'),
    state: parseState(record['state'], 'order.state'),
    late: parseBoolean(record['late'], 'order.late'),
    refunded: parseRefunded(record['refunded'], 'order.refunded'),
    attention: parseOptional(record['attention'], 'order.attention', parseWord),
    lines: parseLines(record['lines'], 'order.lines'),
  };
}

/** Reads the answer of the return call. */
export function parseReturnView(value: unknown): ReturnView {
  const record = parseRecord(value, 'return');
  return {
    state: parseState(record['state'], 'return.state'),
    mine: parseBoolean(record['mine'], 'return.mine'),
  };
}
