import { useId } from 'react';
import { useMessages } from '../language/useMessages.ts';

/** A way to pay this demo does not have, in the same row as ours: greyed, with the reason. */
export function OtherMethod({
  value,
  title,
  marks,
}: {
  value: string;
  title: string;
  marks: readonly string[];
}) {
  const { checkout } = useMessages();
  const id = useId();
  return (
    <div className="method">
      <label className="method__row" htmlFor={id}>
        <input
          className="method__radio"
          type="radio"
          name="payment"
          id={id}
          value={value}
          aria-describedby={`${id}reason`}
          disabled
        />
        <span className="method__title">{title}</span>
        <span className="method__marks" aria-hidden>
          {marks.map((mark) => (
            <span className="method__mark" key={mark}>
              {mark}
            </span>
          ))}
        </span>
        <span className="method__reason" id={`${id}reason`}>
          {checkout.notPart}
        </span>
      </label>
    </div>
  );
}
