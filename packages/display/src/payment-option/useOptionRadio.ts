import { useId, useRef, useState } from 'react';
import { useSelected } from './useSelected.ts';

/** How an option takes part in its radio group. */
export type RadioChoice = {
  /** The name of the radio group: the same as the neighbours'. */
  name: string;
  /** What the form sends when this option is chosen. Default `stablepay`. */
  value?: string | undefined;
  /** Makes the option controlled. Leave it out to let the browser keep the choice. */
  checked?: boolean | undefined;
  /** Chosen at first, when uncontrolled. */
  defaultChecked?: boolean | undefined;
  /** Called when the shopper chooses this option. */
  onSelect?: ((event: { value: string }) => void) | undefined;
  /** Id of the radio. */
  id?: string | undefined;
};

/** The radio of an option, whether it is chosen, and whether the shopper chose it here. */
export function useOptionRadio({
  name,
  value = 'stablepay',
  checked,
  defaultChecked = false,
  onSelect,
  id,
}: RadioChoice) {
  const generatedId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const selected = useSelected({ inputRef, checked, defaultChecked });
  const [chosenHere, setChosenHere] = useState(false);
  return {
    inputRef,
    id: id ?? `${generatedId}radio`,
    selected,
    chosen: chosenHere && selected,
    radio: {
      ref: inputRef,
      name,
      value,
      onChange: () => {
        setChosenHere(true);
        onSelect?.({ value });
      },
      ...(checked === undefined ? { defaultChecked } : { checked }),
    },
  };
}
