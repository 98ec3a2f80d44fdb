import type { StatusAction } from './OptionStatus.ts';
import type { StatusTone } from './statusViews.ts';

/**
 * A state in full sentences, with the one thing to do about it. Stands in the panel of an option;
 * under a grid of tiles it stands alone.
 */
export function StatusNotice({
  tone,
  text,
  action,
}: {
  tone: StatusTone;
  text: string;
  action?: (StatusAction & { label: string }) | undefined;
}) {
  return (
    <div className="sp-notice" data-tone={tone}>
      <p className="sp-notice__text">{text}</p>
      {action?.href === undefined ? null : (
        <a className="sp-notice__action" data-action={action.name} href={action.href}>
          {action.label}
        </a>
      )}
      {action?.onPress ? (
        <button
          className="sp-notice__action"
          type="button"
          data-action={action.name}
          onClick={action.onPress}
        >
          {action.label}
        </button>
      ) : null}
    </div>
  );
}
