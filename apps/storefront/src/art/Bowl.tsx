export function Bowl() {
  return (
    <>
      <path className="art-celadon" d="M66 92h28l-2 8H68z" />
      <path className="art-celadon" d="M34 56h92c0 22-18 38-40 38h-12c-22 0-40-16-40-38z" />
      <path className="art-shade" d="M98 56h28c0 22-18 38-40 38h-6c12-6 18-20 18-38z" />
      <ellipse className="art-bone" cx="80" cy="56" rx="46" ry="9" />
      <ellipse className="art-hollow" cx="80" cy="56.6" rx="42" ry="7" />
    </>
  );
}
