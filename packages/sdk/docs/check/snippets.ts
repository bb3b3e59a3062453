import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where a block of a page runs: a program of its own, a page of a browser, or nowhere but before a compiler. */
export type Place = 'node' | 'browser' | 'compiler';

/** A block of code in a page. */
export interface Snippet {
  /** Of the page, and which of its blocks it is, from 1. */
  name: string;
  language: 'ts' | 'js' | 'tsx';
  place: Place;
  code: string;
}

const FENCE = /^```(tsx?|js)( browser| compiler)?\n([\s\S]*?)^```$/gm;

/** The blocks of TypeScript, React and JavaScript in a Markdown page, in their order. */
export function snippetsOf(file: string): Snippet[] {
  const page = file
    .split('/')
    .slice(file.endsWith('README.md') ? -2 : -1)
    .join(' ')
    .replace('sdk ', '');
  return [...readFileSync(file, 'utf8').matchAll(FENCE)].map(([, language, place, code], at) => ({
    name: `${page} ${at + 1}`,
    language: language as Snippet['language'],
    place: (place?.trim() as Place | undefined) ?? 'node',
    code: code!,
  }));
}

/** What a strict compiler says against the blocks, by the built declarations. @param folder where packages resolve from */
export function typeFaults(snippets: readonly Snippet[], folder: string): string[] {
  const files = new Map(
    snippets
      .filter(({ language }) => language !== 'js')
      .map(({ name, language, code }) => [
        `${folder}/${name.replace(/\W/g, '-')}.${language}`,
        { name, code },
      ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    jsx: ts.JsxEmit.ReactJSX,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path)?.code ?? readFile.call(host, path);
  const fromDisk = host.getSourceFile;
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path)?.code;
    return code === undefined
      ? fromDisk.call(host, path, version, ...rest)
      : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${files.get(file?.fileName ?? '')?.name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}
