import { deflateRawSync } from "node:zlib";
import { sources, type Chunk, type Compilation, type Compiler } from "webpack";

/** How webpack's runtime for Node loads a chunk that lies beside the entry. */
const LOADED_BESIDE = 'require("./" + __webpack_require__.u(chunkId))';

/**
 * Puts what an entry loads on demand into the entry's own file, packed: the command stays one file that needs nothing beside it,
 * and a run does not pay for reading libraries that it never uses. (Node reads every function of a file before it starts.)
 */
export const oneFile = {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("one-file", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "one-file", stage }, () => {
        for (const entry of compilation.entrypoints.values())
          packInto(entry.getEntrypointChunk(), compilation);
        for (const name of lateFiles(compilation)) compilation.deleteAsset(name);
      });
    });
  },
};

function packInto(entry: Chunk, compilation: Compilation): void {
  const late = [...entry.getAllAsyncChunks()].flatMap(scriptsOf);
  if (late.length === 0) return;
  for (const file of scriptsOf(entry)) {
    compilation.updateAsset(file, (source) => {
      const at = source.source().toString().indexOf(LOADED_BESIDE);
      if (at < 0) throw new Error(`${file}: webpack loads chunks otherwise than was expected`);
      const whole = new sources.ReplaceSource(source);
      whole.replace(at, at + LOADED_BESIDE.length - 1, "packedChunk(__webpack_require__.u(chunkId))");
      return new sources.ConcatSource(whole, "\n", unpackingCode(late, compilation));
    });
  }
}

/** A function of the entry that gives the exports of a chunk, out of its packed text. */
function unpackingCode(late: readonly string[], compilation: Compilation): string {
  const packed = late.map((name) => {
    const text = compilation.getAsset(name)?.source.buffer() ?? Buffer.alloc(0);
    return `    ${JSON.stringify(name)}: "${deflateRawSync(text, { level: 9 }).toString("base64")}",`;
  });
  return `function packedChunk(name) {
  const packed = {
${packed.join("\n")}
  };
  const text = require("node:zlib").inflateRawSync(Buffer.from(packed[name], "base64")).toString();
  const chunk = { exports: {} };
  require("node:vm").compileFunction(text, ["module", "exports", "require"], { filename: name })(chunk, chunk.exports, require);
  return chunk.exports;
}
`;
}

function lateFiles(compilation: Compilation): Set<string> {
  const entries = [...compilation.entrypoints.values()].map((entry) => entry.getEntrypointChunk());
  return new Set(entries.flatMap((entry) => [...entry.getAllAsyncChunks()].flatMap(scriptsOf)));
}

function scriptsOf({ files }: Chunk): string[] {
  return [...files].filter((name) => name.endsWith(".js"));
}
