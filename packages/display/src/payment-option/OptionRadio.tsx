import type { ComponentProps, Ref } from 'react';

/**
 * The radio, drawn by us and real: `name`, `value` and the keyboard are the browser's. Give it an
 * `aria-label` without a pipe, and `aria-describedby` the id of the second line.
 */
export function OptionRadio({
  className,
  inputRef,
  ...radio
}: Omit<ComponentProps<'input'>, 'type' | 'ref'> & {
  /** Of the input itself. React 18 hands no `ref` on. */
  inputRef?: Ref<HTMLInputElement> | undefined;
}) {
  return (
    <input
      {...radio}
      ref={inputRef}
      className={className ? `sp-option__radio ${className}` : 'sp-option__radio'}
      type="radio"
    />
  );
}
