/**
 * A node of the option in as few bytes as gzip can't save: a text, or an element with its
 * attributes and children in one list. Texts that begin with `$` are names of words, filled in
 * later.
 */
export type PackedNode = string | PackedElement;
// oxlint-disable-next-line typescript/consistent-type-definitions -- a type may not contain itself.
interface PackedElement extends ReadonlyArray<PackedNode> {
  0: string;
  1: string;
}
