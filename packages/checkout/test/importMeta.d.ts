/** What Vite hands to tests of the environment: names that begin with `VITE_`. */
// oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
interface ImportMeta {
  readonly env: Readonly<Record<string, string | undefined>>;
}
