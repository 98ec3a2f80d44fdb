/** Whether this process says of itself that it serves real customers. */
export function isProduction(): boolean {
  return typeof process !== 'undefined' && process.env?.['NODE_ENV'] === 'production';
}
