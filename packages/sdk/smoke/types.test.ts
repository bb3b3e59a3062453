import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked } from './installed.js';

let packed: ReturnType<typeof installPacked>;
beforeAll(() => {
  packed = installPacked();
}, 60_000);
afterAll(() => packed.remove());

const { ModuleKind, ModuleResolutionKind } = ts;

describe('the packed types', () => {
  it.each([
    ['node16', ModuleKind.Node16, ModuleResolutionKind.Node16],
    ['nodenext', ModuleKind.NodeNext, ModuleResolutionKind.NodeNext],
    ['bundler', ModuleKind.ESNext, ModuleResolutionKind.Bundler],
  ])('are accepted by the strictest compiler, resolved as by %s', (_, module, moduleResolution) => {
    const program = ts.createProgram([join(packed.folder, 'consumer.ts')], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      // A folder with a package.json of its own says that it is ESM.
      moduleDetection: ts.ModuleDetectionKind.Force,
    });
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    expect(messages).toEqual([]);
  });
});
