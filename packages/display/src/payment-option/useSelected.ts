import { type RefObject, useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a radio is chosen. The browser is the only one who knows in an uncontrolled group: a
 * radio hears nothing when a neighbour takes over, and may have been chosen before hydration.
 */
export function useSelected({
  inputRef,
  checked,
  defaultChecked,
}: {
  inputRef: RefObject<HTMLInputElement | null>;
  checked: boolean | undefined;
  defaultChecked: boolean;
}): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const root = inputRef.current?.getRootNode();
      if (!root) return () => {};
      // A form is reset after its reset event.
      const afterReset = () => queueMicrotask(notify);
      root.addEventListener('change', notify);
      root.addEventListener('reset', afterReset);
      return () => {
        root.removeEventListener('change', notify);
        root.removeEventListener('reset', afterReset);
      };
    },
    [inputRef],
  );
  const inDocument = useSyncExternalStore(
    subscribe,
    () => inputRef.current?.checked ?? defaultChecked,
    () => defaultChecked,
  );
  return checked ?? inDocument;
}
