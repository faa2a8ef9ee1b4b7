const path = require("node:path");
const webpack = require("webpack");

/** The command: one file that needs nothing beside it, so that it can be carried into a closed network. */
module.exports = (_env, { mode }) => ({
  name: "cli",
  target: "node20",
  entry: {
    taizhang: "./src/cli/taizhang.ts",
    demo: "./src/cli/demo.ts",
  },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  optimization: { minimize: false },
  devtool: mode === "production" ? false : "source-map",
  stats: "errors-warnings",
});
