export function Vase() {
  return (
    <>
      <path className="art-stem" d="M80 44c0-14 4-22 14-30M80 44c0-12-6-18-14-24" />
      <ellipse className="art-leaf" cx="97" cy="12" rx="8" ry="4.4" transform="rotate(-38 97 12)" />
      <ellipse className="art-leaf" cx="91" cy="24" rx="7" ry="4" transform="rotate(8 91 24)" />
      <ellipse className="art-leaf" cx="63" cy="18" rx="8" ry="4.4" transform="rotate(42 63 18)" />
      <ellipse
        className="art-leaf"
        cx="70"
        cy="32"
        rx="6.4"
        ry="3.6"
        transform="rotate(-14 70 32)"
      />
      <path
        className="art-cobalt"
        d="M72 42h16v8c16 6 20 16 20 24 0 14-8 20-12 26H64c-4-6-12-12-12-26 0-8 4-18 20-24z"
      />
      <path
        className="art-shade"
        d="M84 42h4v8c16 6 20 16 20 24 0 14-8 20-12 26H82c8-6 14-14 14-26 0-10-6-18-12-24z"
      />
      <ellipse className="art-bone" cx="80" cy="42" rx="8" ry="2.6" />
    </>
  );
}
