/** A neighbour in the list: a generic card, wallet or pay-later row of the shop. */
export function ShopRow({
  name,
  value,
  title,
  marks,
  checked,
  onSelect,
}: {
  name: string;
  value: string;
  title: string;
  marks: readonly string[];
  checked: boolean;
  onSelect: () => void;
}) {
  return (
    <label className="shop-row" data-selected={checked ? '' : undefined}>
      <input
        className="shop-row__radio"
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={onSelect}
      />
      <span className="shop-row__title">{title}</span>
      <span className="shop-row__marks" aria-hidden>
        {marks.map((mark) => (
          <span className="shop-row__mark" key={mark}>
            {mark}
          </span>
        ))}
      </span>
    </label>
  );
}
