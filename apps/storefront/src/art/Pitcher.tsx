export function Pitcher() {
  return (
    <>
      <path className="art-line art-clay-line" d="M97 36c20-4 26 22 4 38" />
      <path
        className="art-clay"
        d="M50 26h48l-3 20c10 12 13 22 13 32 0 14-10 22-22 22H76c-12 0-22-8-22-22 0-10 3-20 11-32l-5-13z"
      />
      <path
        className="art-shade"
        d="M84 30h13l-2 16c10 12 13 22 13 32 0 14-10 22-22 22h-6c10-6 14-16 12-28-1-14-9-24-8-42z"
      />
      <path className="art-bone" d="M50 26h48l-1 6H56z" />
    </>
  );
}
