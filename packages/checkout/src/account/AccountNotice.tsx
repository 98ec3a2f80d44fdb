import type { StablePayError } from '@stablepay/core';

/** Trouble with the network, beside what is known and never instead of it. */
export function AccountNotice({
  error,
  isLost,
  messages,
  onCheck,
}: {
  error: StablePayError | undefined;
  isLost: boolean;
  messages: { connection: string; checkAgain: string; lost: string };
  onCheck: () => void;
}) {
  return (
    <div className="sp-account__notice" role="status" data-empty={error ? undefined : ''}>
      {error ? (
        <p className="sp-account__text">{isLost ? messages.lost : messages.connection}</p>
      ) : null}
      {error && !isLost ? (
        <button className="sp-account__link" type="button" onClick={onCheck}>
          {messages.checkAgain}
        </button>
      ) : null}
    </div>
  );
}
