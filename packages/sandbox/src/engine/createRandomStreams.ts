import { createSeededRandom } from './createSeededRandom.ts';
import { type RandomBytes, webCryptoRandom } from './randomText.ts';

/**
 * Where ids and webhook nonces come from. With a seed each has its own stream: how often a webhook
 * is repeated then has no influence on the ids that follow.
 */
export type RandomStreams = {
  ids: RandomBytes;
  nonces: RandomBytes;
  /** Starts over, when the sandbox is reset. */
  restart: () => void;
};

export function createRandomStreams({
  random = webCryptoRandom,
  seed,
}: {
  random?: RandomBytes | undefined;
  seed?: string | undefined;
}): RandomStreams {
  if (seed === undefined) return { ids: random, nonces: random, restart: () => undefined };
  const start = () => ({
    ids: createSeededRandom(`${seed} ids`),
    nonces: createSeededRandom(`${seed} nonces`),
  });
  let streams = start();
  return {
    ids: (length) => streams.ids(length),
    nonces: (length) => streams.nonces(length),
    restart() {
      streams = start();
    },
  };
}
