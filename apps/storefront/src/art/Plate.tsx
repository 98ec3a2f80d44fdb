export function Plate() {
  return (
    <>
      <circle className="art-oat" cx="80" cy="62" r="42" />
      <circle className="art-shade" cx="80" cy="62" r="29" />
      <circle className="art-oat" cx="80" cy="63" r="28" />
      <circle className="art-ring" cx="80" cy="62" r="38" />
    </>
  );
}
