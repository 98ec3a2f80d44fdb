/** Counts who shows something: the first begins it, the last ends it. */
export function createHolders({
  onFirst,
  onLast,
}: {
  onFirst: () => void;
  onLast: () => void;
}): () => () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count === 1) onFirst();
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      count -= 1;
      // StrictMode unmounts and mounts again within one task; that is no farewell.
      queueMicrotask(() => {
        if (count === 0) onLast();
      });
    };
  };
}
