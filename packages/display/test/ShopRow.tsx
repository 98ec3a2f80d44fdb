import './paymentList.css';

/** A shop's own row in the list. Not ours: its own plain CSS. */
export function ShopRow({
  name,
  value,
  title,
  marks,
}: {
  name: string;
  value: string;
  title: string;
  marks: readonly string[];
}) {
  return (
    <label className="shop-row shop-row--own">
      <input className="shop-row__radio" type="radio" name={name} value={value} />
      <span className="shop-row__title">{title}</span>
      <span className="shop-row__marks">
        {marks.map((mark) => (
          <span className="shop-row__mark" key={mark} aria-hidden>
            {mark}
          </span>
        ))}
      </span>
    </label>
  );
}
