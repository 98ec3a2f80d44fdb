import { posix } from 'node:path';
import { allowedEdges, globalsAllowedIn, ownEdges } from './allowedEdges.ts';
import { readSourceFacts } from './readSourceFacts.ts';

export type Violation = { rule: string; where: string; what: string };

export type SourceFile = {
  /** From the root of the repository, with slashes. */
  path: string;
  text: string;
  /** Packages the room's package.json names for run time: dependencies and peers. */
  dependencies: readonly string[];
  /** Entry points of the room's package.json; only they may re-export. */
  entries: readonly string[];
};

const forbiddenGlobals = new Set([
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'self'],
  ...['globalThis', 'process', 'Buffer', 'performance', 'crypto', 'fetch', 'XMLHttpRequest'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame'],
  ...['Date.now', 'new Date', 'Math.random'],
]);

const forbiddenMembers = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc'],
]);

const relativeEndings = /\.(ts|tsx|css|json|svg|png|html|sql|woff2)(\?[\w&=]+)?$/;
const testFile = /\.(test|test-d|stories)\.tsx?$|\/(test|e2e|setup)\/|\.storybook\//;
const configFile = /(^|\/)[\w.-]+\.config\.ts$|^\.storybook\//;

/** `@scope/name/sub` and `name/sub` without the subpath. */
const packageOf = (specifier: string) =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Every rule of design.md a file breaks, seen from its imports, exports and globals. */
export function findViolations({ path, text, dependencies, entries }: SourceFile): Violation[] {
  const [parent = '', room = '', ...rest] = path.split('/');
  const home = parent === '.storybook' ? '.storybook/' : `${parent}/${room}/`;
  const inside = rest.join('/');
  const isTest = testFile.test(path);
  const isConfig = configFile.test(path);
  const edges = allowedEdges[room];
  const own = Object.entries(ownEdges).find(([start]) => path.startsWith(start))?.[1];
  const ours = [
    ...(own ?? edges?.source ?? []),
    ...(isTest || isConfig ? (edges?.tests ?? []) : []),
  ];
  const facts = readSourceFacts({ path, text });
  const violations: Violation[] = [];
  const report = (rule: string, line: number, what: string) =>
    violations.push({ rule, where: `${path}:${line}`, what });

  if (/\/(utils|helpers?)\.tsx?$/.test(path))
    report('file-name', 1, 'says nothing about its content');
  if (/\/index\.tsx?$/.test(path) && !entries.includes(inside) && !isTest) {
    report('barrel', 1, 'index file that is no entry point');
  }

  for (const { specifier, line, reExport } of facts.imports) {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      if (!target.startsWith(home)) report('leaves-room', line, specifier);
      if (!relativeEndings.test(specifier)) report('file-ending', line, specifier);
    } else if (specifier.startsWith('@stablepay/')) {
      const [, name = ''] = specifier.split('/');
      if (specifier.includes('/src/') || specifier.includes('/dist/')) {
        report('public-entry', line, specifier);
      } else if (name !== room && !ours.includes(name)) report('edge', line, specifier);
    } else if (specifier.startsWith('node:')) {
      const mayUseNode =
        edges?.node === 'all' || edges?.node.some((start) => inside.startsWith(start));
      if (!mayUseNode && !isTest && !isConfig && !inside.startsWith('scripts/')) {
        report('node', line, specifier);
      }
    } else if (!specifier.startsWith('virtual:') && !specifier.startsWith('#')) {
      const isShipped =
        parent === 'packages' &&
        room !== 'test' &&
        !isTest &&
        !isConfig &&
        inside.startsWith('src/');
      if (isShipped && !dependencies.includes(packageOf(specifier))) {
        report('undeclared', line, specifier);
      }
    }
    if (reExport && !entries.includes(inside) && !isTest) report('re-export', line, specifier);
  }

  for (const { form, line } of facts.exportForms) {
    if (form === 'star') report('export-star', line, 'export *');
    else if (!isConfig && !/\.stories\.tsx$|\.d\.ts$/.test(path)) {
      report('default-export', line, 'export default');
    }
  }
  for (const { what, line } of facts.mocks) {
    if (what.startsWith('.') || what.startsWith('@stablepay/')) report('own-mock', line, what);
  }
  for (const { what, line } of facts.members) {
    if (forbiddenMembers.has(what) && !isTest) report('html-injection', line, what);
  }
  if (room === 'core' && inside.startsWith('src/') && !isTest && !globalsAllowedIn.includes(path)) {
    for (const { what, line } of facts.globals) {
      const name = what.split('.')[0] ?? what;
      if (forbiddenGlobals.has(what) || forbiddenGlobals.has(name)) report('global', line, what);
    }
  }
  return violations;
}
