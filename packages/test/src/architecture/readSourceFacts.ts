import ts from 'typescript';
import type { LineFact, SourceFacts } from './SourceFacts.ts';
import { isDeclared } from './isDeclared.ts';

const isTypePosition = (node: ts.Identifier) =>
  ts.isTypeReferenceNode(node.parent) ||
  ts.isTypeQueryNode(node.parent) ||
  ts.isQualifiedName(node.parent) ||
  ts.isExpressionWithTypeArguments(node.parent) ||
  ts.isTypeParameterDeclaration(node.parent) ||
  ts.isImportSpecifier(node.parent) ||
  ts.isExportSpecifier(node.parent);

/** Whether an identifier reads a variable, rather than naming a property or being declared. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (isTypePosition(node)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isJsxAttribute(parent) || ts.isLabeledStatement(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const named = parent as ts.Node & { name?: ts.Node };
  return named.name !== node;
}

/** `fetch`, or `Date.now` and `new Date` where it matters what is done with the name. */
function describeGlobal(node: ts.Identifier): string {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return `${node.text}.${parent.name.text}`;
  return ts.isNewExpression(parent) && parent.expression === node ? `new ${node.text}` : node.text;
}

function isMockCall(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.expression.getText() === 'vi' &&
    ['mock', 'doMock'].includes(node.expression.name.text)
  );
}

/** Reads what the architecture rules need from a file, with TypeScript's own parser. */
export function readSourceFacts({ path, text }: { path: string; text: string }): SourceFacts {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const facts: SourceFacts = { imports: [], exportForms: [], globals: [], members: [], mocks: [] };
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const note = (list: LineFact[], node: ts.Node, what: string) =>
    list.push({ what, line: lineOf(node) });

  const addImport = (node: ts.Node, specifier: ts.Node | undefined, reExport: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    facts.imports.push({ specifier: specifier.text, line: lineOf(node), reExport });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) addImport(node, node.moduleSpecifier, false);
    else if (ts.isExportDeclaration(node)) {
      addImport(node, node.moduleSpecifier, true);
      if (!node.exportClause || ts.isNamespaceExport(node.exportClause)) {
        facts.exportForms.push({ form: 'star', line: lineOf(node) });
      }
      const names =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
      if (names.some((element) => element.name.text === 'default')) {
        facts.exportForms.push({ form: 'default', line: lineOf(node) });
      }
    } else if (ts.isExportAssignment(node)) {
      facts.exportForms.push({ form: 'default', line: lineOf(node) });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      addImport(node, node.argument.literal, false);
    } else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        addImport(node, node.arguments[0], false);
      }
      const [target] = node.arguments;
      if (isMockCall(node) && target && ts.isStringLiteralLike(target)) {
        note(facts.mocks, node, target.text);
      }
    } else if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) {
      facts.exportForms.push({ form: 'default', line: lineOf(node) });
    } else if (ts.isPropertyAccessExpression(node)) note(facts.members, node, node.name.text);
    else if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression)
    ) {
      note(facts.members, node, node.argumentExpression.text);
    } else if (ts.isJsxAttribute(node)) note(facts.members, node, node.name.getText());
    else if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node)) {
      note(facts.globals, node, describeGlobal(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return facts;
}
