import { readFileSync } from 'node:fs';
import ts from 'typescript';

function isTypeDeclaration(node: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);
}

function declaredNames(node: ts.Statement): string[] {
  const exported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return [];
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = node as ts.Statement & { name?: ts.Identifier };
  return name ? [isTypeDeclaration(node) ? `type ${name.text}` : name.text] : [];
}

/**
 * The names an entry file exports, sorted, types marked as such. Entries are written by hand and
 * name everything, so that reading this one file is enough.
 */
export function readPublicNames(path: string): string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const names = file.statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node)) return declaredNames(node);
    if (!node.exportClause || !ts.isNamedExports(node.exportClause)) return ['*'];
    const allTypes = node.isTypeOnly;
    return node.exportClause.elements.map(({ isTypeOnly, name }) =>
      allTypes || isTypeOnly ? `type ${name.text}` : name.text,
    );
  });
  return names.toSorted((a, b) =>
    a.replace('type ', '').localeCompare(b.replace('type ', ''), 'en'),
  );
}
