import { useMessages } from '../language/useMessages.ts';
import { Notice } from './Notice.tsx';

/** The backend can't be reached; says so and offers a way on. */
export function Problem({ onRetry }: { onRetry: () => void }) {
  const { problem } = useMessages();
  return (
    <Notice tone="warning" icon="alert" title={problem.title} text={problem.text}>
      <button className="button button--quiet" type="button" onClick={onRetry}>
        {problem.again}
      </button>
    </Notice>
  );
}
