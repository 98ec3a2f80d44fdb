export function Lamp() {
  return (
    <>
      <path
        className="art-bone"
        d="M78 56h4v8c14 2 20 10 20 18 0 10-6 14-10 18H68c-4-4-10-8-10-18 0-8 6-16 20-18z"
      />
      <path
        className="art-shade"
        d="M82 64c14 2 20 10 20 18 0 10-6 14-10 18H80c8-5 12-11 12-19s-4-14-10-17z"
      />
      <path className="art-oat" d="M62 18h36l14 38H48z" />
      <path className="art-shade" d="M88 18h10l14 38H96z" />
    </>
  );
}
