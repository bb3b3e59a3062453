import {
  BinaryOperationNode,
  type ColumnNode,
  DeleteQueryNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  OperatorNode,
  type PluginTransformQueryArgs,
  TableNode,
  ValueNode,
  WhereNode,
} from 'kysely';

class ColumnNames extends OperationNodeTransformer {
  readonly found = new Set<string>();

  protected override transformColumn(node: ColumnNode): ColumnNode {
    this.found.add(node.column.name);
    return node;
  }
}

/** Whether this is better-auth's sweep, which comes with almost every request to its endpoints for keys. */
function sweepsExpiredKeys(node: DeleteQueryNode): boolean {
  const [from] = node.from.froms;
  if (!node.where || !from || !TableNode.is(from) || from.table.identifier.name !== 'apikey') return false;
  const columns = new ColumnNames();
  columns.transformNode(node.where);
  return columns.found.has('expiresAt');
}

const NEVER = WhereNode.create(
  BinaryOperationNode.create(
    ValueNode.createImmediate(1),
    OperatorNode.create('='),
    ValueNode.createImmediate(0),
  ),
);

/** Keeps the rows of keys that have expired: better-auth deletes them, and nobody is told why a program stopped. */
export const keepExpiredKeys: KyselyPlugin = {
  transformQuery: ({ node }: PluginTransformQueryArgs) =>
    DeleteQueryNode.is(node) && sweepsExpiredKeys(node) ? { ...node, where: NEVER } : node,
  transformResult: async ({ result }) => result,
};
