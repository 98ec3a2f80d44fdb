/** An attribute of an element, which is also `data-…` on the tag and a prop in React. */
export type AttributeSchema = {
  /** As in HTML, with hyphens. */
  name: string;
  /** The prop of the React component that it becomes; none where React knows it otherwise. */
  prop?: string | undefined;
  kind:
    | 'text'
    | 'flag'
    | 'choice'
    | 'list'
    | 'decimal'
    | 'currency'
    | 'count'
    | 'date'
    | 'address'
    | 'language';
  /** Of a `choice`; the first one is the default. */
  choices?: readonly string[] | undefined;
  required?: true | undefined;
  description: string;
};

export type NamedDescription = { name: string; description: string };

/** Everything there is to know about an element; types, docs and the manifest are made of it. */
export type ElementSchema = {
  tag: `stablepay-${string}`;
  description: string;
  attributes: readonly AttributeSchema[];
  /** By type. */
  events: readonly (NamedDescription & { className: string })[];
  parts: readonly NamedDescription[];
  slots: readonly NamedDescription[];
};
