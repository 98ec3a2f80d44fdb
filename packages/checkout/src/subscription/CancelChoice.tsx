import { useId } from 'react';

/** One way to end it, a real radio, with what follows from it. */
export function CancelChoice({
  name,
  label,
  text,
  isChecked,
  onChoose,
}: {
  name: string;
  label: string;
  text: string;
  isChecked: boolean;
  onChoose: () => void;
}) {
  const id = useId();
  return (
    <label className="sp-account__choice">
      <input
        className="sp-account__radio"
        type="radio"
        name={name}
        checked={isChecked}
        onChange={onChoose}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-text`}
      />
      <span className="sp-account__choice-words">
        <span id={`${id}-label`}>{label}</span>
        <span className="sp-account__text" id={`${id}-text`}>
          {text}
        </span>
      </span>
    </label>
  );
}
