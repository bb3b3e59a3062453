import {
  type KyselyPlugin,
  OperationNodeTransformer,
  OperatorNode as Operator,
  type OperatorNode,
} from 'kysely';
import type { Store } from '../store/open.js';

class AnyCase extends OperationNodeTransformer {
  protected override transformOperator(node: OperatorNode): OperatorNode {
    return node.operator === 'like' ? Operator.create('ilike') : node;
  }
}

/** Finds accounts however their name is written: PostgreSQL tells capitals apart where SQLite does not. */
export function anyCase(dialect: Store['dialect']): KyselyPlugin {
  const transformer = new AnyCase();
  return {
    transformQuery: ({ node }) => (dialect === 'postgres' ? transformer.transformNode(node) : node),
    transformResult: async ({ result }) => result,
  };
}
