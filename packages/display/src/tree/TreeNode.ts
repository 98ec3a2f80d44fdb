/**
 * A node of a page as plain data: text, or an element with its attributes under their HTML or SVG
 * names. From it a server writes HTML and a page builds elements, with nothing parsed in between.
 */
export type TreeNode =
  | string
  | {
      tag: string;
      attributes: Readonly<Record<string, string>>;
      children: readonly TreeNode[];
    };
