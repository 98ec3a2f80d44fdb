/** A neighbour in the grid of a top-up page: a generic card or e-wallet tile. */
export function GameTile({
  name,
  value,
  title,
  mark,
  price,
  checked,
  onSelect,
}: {
  name: string;
  value: string;
  title: string;
  mark: string;
  price: string;
  checked: boolean;
  onSelect: () => void;
}) {
  return (
    <label className="game-tile">
      <input
        className="game-tile__radio"
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={onSelect}
      />
      <span className="game-tile__mark" aria-hidden>
        {mark}
      </span>
      <span className="game-tile__title">{title}</span>
      <span className="game-tile__price">{price}</span>
    </label>
  );
}
