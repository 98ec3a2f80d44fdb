// node-linux-* publish `os` and `cpu` as plain strings, which pnpm ignores. As arrays they keep
// a Linux `node` off every other machine.
const asArray = (value) => (typeof value === 'string' ? [value] : value);

module.exports = {
  hooks: {
    readPackage(manifest) {
      if (!/^node-linux-/.test(manifest.name ?? '')) return manifest;
      return { ...manifest, os: asArray(manifest.os), cpu: asArray(manifest.cpu) };
    },
  },
};
