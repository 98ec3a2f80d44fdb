import type { MountHost } from '../element/MountHost.ts';

/** Why a row can't be chosen; `without` where the page, or a `fieldset`, gives no reason. */
export const readDisabledReason = (
  { element, read }: Pick<MountHost, 'element' | 'read'>,
  without: string,
): string | undefined =>
  read('disabled-reason') ?? (element.matches(':disabled') ? without : undefined);
