/** A payment of an earlier page load, perhaps of this order: the flow picks it up. */
export function hasPayment(): boolean {
  try {
    return localStorage.getItem('stablepay:index') !== null;
  } catch {
    return false;
  }
}
