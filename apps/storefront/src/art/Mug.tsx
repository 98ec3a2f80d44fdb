export function Mug() {
  return (
    <>
      <path className="art-line art-bone-line" d="M103 58h6a11 11 0 0 1 0 24h-9" />
      <path className="art-bone" d="M54 46h50v32a22 22 0 0 1-22 22h-6a22 22 0 0 1-22-22z" />
      <path className="art-cobalt" d="M54 46h50v10H54z" />
      <path className="art-shade" d="M88 46h16v32a22 22 0 0 1-22 22h-3a25 25 0 0 0 9-20z" />
      <ellipse className="art-cobalt" cx="79" cy="46" rx="25" ry="6" />
      <ellipse className="art-hollow" cx="79" cy="46" rx="21" ry="4.2" />
    </>
  );
}
