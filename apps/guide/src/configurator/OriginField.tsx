import { useId } from 'react';
import { toOrigin } from './toOrigin.ts';

/** An address elsewhere; kept as its origin, and as nothing while it is none. */
export function OriginField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (origin: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        className="field__control"
        id={id}
        type="url"
        placeholder="https://"
        defaultValue={value}
        onChange={(event) => onChange(toOrigin(event.target.value))}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}
