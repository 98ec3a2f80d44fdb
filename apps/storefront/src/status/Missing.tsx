import { useMessages } from '../language/useMessages.ts';
import { Link } from '../routing/Link.tsx';
import { Notice } from './Notice.tsx';

/** No such page, or an order of somebody else: the two are never told apart. */
export function Missing() {
  const { missing } = useMessages();
  return (
    <Notice tone="quiet" icon="alert" title={missing.title} text={missing.text}>
      <Link className="button button--quiet" href="/">
        {missing.home}
      </Link>
    </Notice>
  );
}
