import type { ComponentProps } from 'react';

/**
 * The radio, drawn by us and real: `name`, `value` and the keyboard are the browser's. Give it an
 * `aria-label` without a pipe, and `aria-describedby` the id of the second line.
 */
export function OptionRadio({ className, ...radio }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      {...radio}
      className={className ? `sp-option__radio ${className}` : 'sp-option__radio'}
      type="radio"
    />
  );
}
