import { useId } from 'react';

/** One question with a few answers, as radios that look like a segmented control. */
export function ChoiceGroup<T extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  legend: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="field__label">{legend}</legend>
      <div className="choices__row">
        {options.map((option) => (
          <label className="choices__choice" key={option.value}>
            <input
              className="choices__radio"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="choices__text">{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
