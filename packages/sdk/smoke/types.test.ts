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

const ESM = 'consumer.ts';
const COMMONJS = 'without-modules/consumer.ts';

describe('the packed types', () => {
  it.each([
    ['node16', ESM, ModuleKind.Node16, ModuleResolutionKind.Node16],
    ['nodenext', ESM, ModuleKind.NodeNext, ModuleResolutionKind.NodeNext],
    ['bundler', ESM, ModuleKind.ESNext, ModuleResolutionKind.Bundler],
    ['node16 in a package without modules', COMMONJS, ModuleKind.Node16, ModuleResolutionKind.Node16],
    ['node10', COMMONJS, ModuleKind.CommonJS, ModuleResolutionKind.Node10],
  ])('are accepted by the strictest compiler, resolved as by %s', (_, file, module, moduleResolution) => {
    const program = ts.createProgram([join(packed.folder, file)], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      // The compiler’s own declarations are not in question, and take most of the time.
      skipDefaultLibCheck: true,
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
