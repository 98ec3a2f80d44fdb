/** A brand drawing taken from an npm package, and what it must look like to be accepted. */
export type Drawing = {
  /** Prefix of the generated component: `Usdt` becomes `UsdtGlyph`. */
  name: string;
  package: string;
  version: string;
  /** Path inside the package. */
  file: string;
  /** Of the file as published. A changed drawing must be looked at before it ships. */
  sha256: string;
  /** Path of the licence inside the package, and its hash. */
  license: { file: string; sha256: string };
  /** The square around the drawn shape, in the file's own units: without it marks differ in size. */
  viewBox: string;
};

const antDesignWeb3 = {
  package: '@ant-design/web3-icons',
  version: '1.16.0',
  license: {
    file: 'LICENSE',
    sha256: '33ee9ac57040d0f40e86f306fac61e6cdce5aae1536c5be1d3fbc5999d114a1a',
  },
};

/** Every drawing of the kit. LOGOS.md says whose marks they are. */
export const drawings: readonly Drawing[] = [
  {
    ...antDesignWeb3,
    name: 'Usdt',
    file: 'dist/esm/svgs/usdt-circle-colorful.svg',
    sha256: '9734fd69bd4b0187401643fe528d5b73475f10dc64902263585f5248e479d444',
    viewBox: '112 112 800 800',
  },
  {
    ...antDesignWeb3,
    name: 'Usdc',
    file: 'dist/esm/svgs/usdc-circle-colorful.svg',
    sha256: '893572483ec247946144ec2044da9583d328271133841478692779125abb8c54',
    viewBox: '0 0 2000 2000',
  },
];
