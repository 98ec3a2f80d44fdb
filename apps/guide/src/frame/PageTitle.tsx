/** The heading of a page and its one paragraph. */
export function PageTitle({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="title">
      <h1 className="title__text">{title}</h1>
      <p className="title__lead">{lead}</p>
    </div>
  );
}
