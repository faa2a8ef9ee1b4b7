import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

export const PEERS = ["inflate", "ours", "saxes", "sheetjs", "exceljs"] as const;
export type Peer = (typeof PEERS)[number];

/** Builds each reader by itself, as the product is built: `<peer>.node.js` for a process, `<peer>.worker.js` for a worker in a page. */
export function buildPeers(folder: string): Promise<void> {
  const configurations = PEERS.flatMap((peer) => [
    configurationOf(peer, "in-node.ts", "node", "node20", folder),
    configurationOf(peer, "in-worker.ts", "worker", "webworker", folder),
  ]);
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

function configurationOf(
  peer: Peer,
  entry: string,
  kind: string,
  target: string,
  folder: string,
): Configuration {
  return {
    mode: "production",
    target,
    entry: join(__dirname, entry),
    output: { path: folder, filename: `${peer}.${kind}.js`, chunkFilename: `${peer}.${kind}.[id].js` },
    resolve: {
      extensions: [".ts", ".js"],
      alias: { [join(__dirname, "peers/ours")]: join(__dirname, "peers", peer) },
    },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    optimization: { minimize: kind === "worker" },
    performance: { hints: false },
    devtool: false,
  };
}
