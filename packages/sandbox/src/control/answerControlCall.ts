import {
  parseBoolean,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
} from '@stablepay/core';
import type { SandboxCommands } from '../engine/SandboxCommands.ts';
import { parseFaults } from '../faults/parseFaults.ts';
import { isSessionCommand } from '../session/sessionCommands.ts';
import { answerRefundCall } from './answerRefundCall.ts';
import { answerSubscriptionCall } from './answerSubscriptionCall.ts';
import { ControlError } from './ControlError.ts';

/** A control call that was let in. */
export type ControlCall = {
  method: string;
  /** What follows `/__sandbox`. */
  path: string;
  searchParams: URLSearchParams;
  body: unknown;
  commands: SandboxCommands;
};

// Ten years either way: far enough for every test, and dates stay dates.
const farthestMs = 315_576_000_000;

const status = (commands: SandboxCommands) => {
  return { now: commands.now(), ...commands.settings() };
};

const noSession = () => new ControlError({ status: 404, code: 'resource-missing' });

/** Does what a control call asks for and gives its JSON answer. @throws ControlError */
export async function answerControlCall(call: ControlCall): Promise<unknown> {
  const { method, path, searchParams, commands } = call;
  const found = (await answerRefundCall(call)) ?? (await answerSubscriptionCall(call));
  if (found !== undefined) return found;
  const [, sessionId, command] = /^\/sessions\/([A-Za-z0-9_]{1,64})(?:\/(\w+))?$/.exec(path) ?? [];
  if (sessionId && command && method === 'POST') return drive({ sessionId, command, commands });
  if (sessionId && !command && method === 'GET') {
    const session = await commands.session(sessionId);
    if (!session) throw noSession();
    return session;
  }
  const [, eventId] = /^\/deliveries\/([A-Za-z0-9_]{1,64})\/redeliver$/.exec(path) ?? [];
  if (eventId && method === 'POST') {
    if (!(await commands.redeliver(eventId))) throw noSession();
    return { ok: true };
  }
  switch (`${method} ${path}`) {
    case 'GET /status':
      return status(commands);
    case 'GET /sessions':
      return {
        data: await commands.sessions({ orderId: searchParams.get('order_id') ?? undefined }),
      };
    case 'GET /deliveries':
      return { data: await commands.deliveries() };
    case 'GET /requests':
      return { data: commands.requests() };
    case 'POST /clock':
      await moveClock(call);
      return status(commands);
    case 'POST /webhooks':
      await setWebhooks(call);
      return status(commands);
    case 'POST /idempotency':
      await setIdempotency(call);
      return status(commands);
    case 'POST /faults':
      await commands.setFaults(parseFaults(parseRecord(call.body, 'body')['faults'], 'faults'));
      return status(commands);
    case 'POST /skew':
      await commands.setClockSkew(readMs(call));
      return status(commands);
    case 'POST /reset':
      await commands.reset();
      return status(commands);
    default:
      throw new ControlError({ status: 404, code: 'route_not_found' });
  }
}

async function drive({
  sessionId,
  command,
  commands,
}: {
  sessionId: string;
  command: string;
  commands: SandboxCommands;
}) {
  if (!isSessionCommand(command)) {
    throw new ControlError({ status: 404, code: 'command_unknown' });
  }
  return commands[command](sessionId);
}

const readMs = ({ body }: ControlCall) =>
  parseInteger(parseRecord(body, 'body')['byMs'], 'byMs', { min: -farthestMs, max: farthestMs });

async function moveClock(call: ControlCall): Promise<void> {
  const { commands } = call;
  const byMs = readMs(call);
  if (Math.abs(commands.settings().clockOffsetMs + byMs) > farthestMs) {
    throw new ControlError({
      status: 400,
      code: 'clock_out_of_range',
      message: 'The clock can be moved by at most ten years.',
    });
  }
  await commands.moveClock(byMs);
}

async function setIdempotency({ body, commands }: ControlCall): Promise<void> {
  const { reading } = parseRecord(body, 'body');
  if (reading !== 'replay' && reading !== 'conflict') {
    throw new ControlError({
      status: 400,
      code: 'reading_unknown',
      message: '`reading` must be "replay" or "conflict".',
    });
  }
  await commands.setIdempotency(reading);
}

async function setWebhooks({ body, commands }: ControlCall): Promise<void> {
  const record = parseRecord(body, 'body');
  await commands.setWebhooks({
    enabled: parseOptional(record['enabled'], 'enabled', parseBoolean),
    url: parseOptional(record['url'], 'url', (value, path) => parseString(value, path)),
  });
}
