/** The outline of what is coming, of about its height; read as one sentence. */
export function AccountSkeleton({ label }: { label: string }) {
  return (
    <div className="sp-account__skeleton" role="status">
      <span className="sp-visually-hidden">{label}</span>
      <span className="sp-account__bone" data-size="title" />
      <span className="sp-account__bone" data-size="text" />
      <span className="sp-account__bone" data-size="text" />
    </div>
  );
}
