const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { require: load } = require("tsx/cjs/api");
const webpack = require("webpack");

const {
  contentSecurity,
  manifestText,
  officeJsAddress,
  OFFICE_JS_FILES,
  oneFile,
  OWN_COPY,
  PAGES,
  settingsOf,
} = load("./.build/index.ts", __filename);

const SITE = path.resolve(__dirname, "dist/web");
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Types are checked by `npm run types`; here each file is only translated. */
const typescript = (compilerOptions) => ({
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, ...compilerOptions } },
});

/** The command: one file that needs nothing beside it, so that it can be carried into a closed network. */
const cli = (mode) => ({
  name: "cli",
  target: "node20",
  entry: {
    taizhang: "./src/cli/taizhang.ts",
    demo: "./src/cli/demo.ts",
  },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: {
    extensions: [".ts", ".js"],
    // Of exceljs only the workbook is used: without its streams and its .csv a run that writes starts a tenth of a second sooner.
    alias: {
      exceljs$: "exceljs/lib/exceljs.bare.js",
      "fast-csv": false,
    },
  },
  // With the comments go those that tell a page to load a library early: here everything is in the file anyway.
  module: { rules: [typescript({ removeComments: true })] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }), oneFile],
  optimization: { minimize: false },
  devtool: mode === "production" ? false : "source-map",
  stats: "errors-warnings",
});

/** A page whose security policy and library follow the settings. */
const htmlOf =
  ({ officeJs }) =>
  ({ name, template, loadsOfficeJs }) => {
    const library = loadsOfficeJs ? officeJsAddress(officeJs) : null;
    return new HtmlPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      templateParameters: { officeJs: library, security: contentSecurity(library) },
    });
  };

/** The manifest for the site lies beside the site: it goes to the users' administrator, not to the server. */
const manifestOf = (settings) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("manifest", (compilation) => {
      compilation.hooks.processAssets.tap("manifest", () => {
        compilation.emitAsset("../manifest.xml", new webpack.sources.RawSource(manifestText(settings)));
      });
    });
  },
});

/** What is served as it is: icons, the templates and the sample, and where the settings say so, office.js. */
const copied = ({ officeJs }) =>
  new CopyPlugin({
    patterns: [
      { from: "assets/*.{png,css}" },
      { from: "templates/*.xlsx" },
      { from: "templates/sample", to: "templates/sample" },
      ...(officeJs === "self"
        ? OFFICE_JS_FILES.map((file) => ({
            from: path.join(OFFICE_JS, file),
            to: `${OWN_COPY}/${file}`,
            info: { minimized: true },
          }))
        : []),
    ],
  });

/** The site: the pane in Excel, the same as a page, and the ribbon's commands. Any folder served over https will do. */
const web = (env, mode) => {
  const settings = settingsOf(env);
  const development = mode !== "production";
  return {
    name: "web",
    target: ["web", "es2022"],
    entry: Object.fromEntries(PAGES.map(({ name, entry }) => [name, entry])),
    output: {
      path: SITE,
      publicPath: "auto",
      filename: development ? "[name].js" : "[name].[contenthash:12].js",
      chunkFilename: development ? "chunks/[name].js" : "chunks/[name].[contenthash:12].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript({})] },
    plugins: [...PAGES.map(htmlOf(settings)), copied(settings), manifestOf(settings)],
    optimization: { splitChunks: { chunks: "all" } },
    performance: { hints: false },
    devtool: development ? "source-map" : false,
    devServer: {
      host: "localhost",
      port: 3000,
      static: false,
      hot: false,
      client: { overlay: false },
    },
    stats: "errors-warnings",
  };
};

module.exports = (env, { mode }) => [cli(mode), web(env, mode)];
