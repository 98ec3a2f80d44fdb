import ts from 'typescript';

function addBinding(names: Set<string>, name: ts.BindingName): void {
  if (ts.isIdentifier(name)) names.add(name.text);
  else {
    for (const element of name.elements) {
      if (ts.isBindingElement(element)) addBinding(names, element.name);
    }
  }
}

function addImports(names: Set<string>, clause: ts.ImportClause | undefined): void {
  if (clause?.name) names.add(clause.name.text);
  const bindings = clause?.namedBindings;
  if (!bindings) return;
  if (ts.isNamespaceImport(bindings)) names.add(bindings.name.text);
  else for (const element of bindings.elements) names.add(element.name.text);
}

/** Names a scope declares directly; what it contains in inner scopes does not count. */
function namesOf(scope: ts.Node): Set<string> {
  const names = new Set<string>();
  const declare = (node: ts.Node): void => {
    if (ts.isVariableStatement(node) || ts.isVariableDeclarationList(node)) {
      const list = ts.isVariableStatement(node) ? node.declarationList : node;
      for (const declaration of list.declarations) addBinding(names, declaration.name);
    } else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) {
      names.add(node.name.text);
    } else if (ts.isImportDeclaration(node)) addImports(names, node.importClause);
  };
  if (ts.isFunctionLike(scope)) {
    for (const parameter of scope.parameters) addBinding(names, parameter.name);
    if (scope.name && ts.isIdentifier(scope.name)) names.add(scope.name.text);
  } else if (ts.isCatchClause(scope) && scope.variableDeclaration) {
    addBinding(names, scope.variableDeclaration.name);
  } else if (
    ts.isBlock(scope) ||
    ts.isSourceFile(scope) ||
    ts.isCaseOrDefaultClause(scope) ||
    ts.isForStatement(scope) ||
    ts.isForOfStatement(scope) ||
    ts.isForInStatement(scope)
  ) {
    ts.forEachChild(scope, declare);
  }
  return names;
}

const cache = new WeakMap<ts.Node, Set<string>>();

/** Whether something around an identifier declares its name; if not, it is a global. */
export function isDeclared(identifier: ts.Identifier): boolean {
  for (let scope: ts.Node | undefined = identifier.parent; scope; scope = scope.parent) {
    const names = cache.get(scope) ?? namesOf(scope);
    cache.set(scope, names);
    if (names.has(identifier.text)) return true;
  }
  return false;
}
