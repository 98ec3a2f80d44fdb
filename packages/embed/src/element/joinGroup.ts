/** The part of a radio, native or ours, that a group needs. */
type Radio = EventTarget & {
  type?: unknown;
  name?: unknown;
  checked?: boolean;
  form?: HTMLFormElement | null;
};

const inGroupOf = (own: Radio, other: Radio) =>
  other !== own && other.type === 'radio' && other.name === own.name && other.form === own.form;

/** Unchecks the others of the group, as a browser does: without telling them. */
export function uncheckOthers({ own, root }: { own: Radio; root: ParentNode }): void {
  const others: Iterable<Radio> = root.querySelectorAll<HTMLInputElement>(
    'input[type=radio],stablepay-option,stablepay-checkout',
  );
  for (const other of others) if (inGroupOf(own, other)) other.checked = false;
}

/** Calls `leave` when another radio of the group is chosen. Returns the end of it. */
export function joinGroup({
  own,
  root,
  leave,
}: {
  own: Radio;
  root: Node;
  leave: () => void;
}): () => void {
  const listen = ({ target }: Event) => {
    const other: Radio | null = target;
    if (other?.checked && inGroupOf(own, other)) leave();
  };
  root.addEventListener('change', listen);
  return () => root.removeEventListener('change', listen);
}
