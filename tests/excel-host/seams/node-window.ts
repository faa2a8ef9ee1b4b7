import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import type { Context } from "node:vm";

import { WindowTimers } from "./window-timers";

/** Where Microsoft's library lies. It is never bundled or renamed: it looks for its parts beside itself. */
export const OFFICE_JS_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const ORIGIN = "https://addin.test";
const scripts = new Map<string, Script>();

/** The least of a browser that office.js of Excel on a PC needs: it loads its own scripts, and looks at its address. */
export class NodeWindow {
  readonly window: Context;
  private readonly timers = new WindowTimers();

  constructor() {
    this.window = createContext(this.globals());
    for (const name of ["window", "self", "top", "parent"]) this.window[name] = this.window;
  }

  /** Runs a script of the library in this window. */
  run(file: string): void {
    const known =
      scripts.get(file) ??
      new Script(readFileSync(path.join(OFFICE_JS_FOLDER, file), "utf8"), { filename: file });
    scripts.set(file, known);
    known.runInContext(this.window);
  }

  /** Ends what the library waits for, and what it does again and again. */
  close(): void {
    this.timers.close();
  }

  private globals(): Record<string, unknown> {
    const href = `${ORIGIN}/taskpane.html`;
    return {
      document: this.document(),
      location: {
        href,
        hash: "",
        search: "",
        host: "addin.test",
        hostname: "addin.test",
        protocol: "https:",
        origin: ORIGIN,
      },
      navigator: {
        userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
        platform: "Win32",
        language: "zh-CN",
      },
      history: {},
      sessionStorage: memoryStorage(),
      localStorage: memoryStorage(),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      setTimeout: this.timers.setTimeout,
      clearTimeout: this.timers.clear,
      setInterval: this.timers.setInterval,
      clearInterval: this.timers.clear,
      console,
      performance,
      // Of the test's own world, so that results and errors are instances of what the test knows.
      JSON,
      Promise,
      Error,
    };
  }

  private document(): object {
    const officeScript = { src: `${ORIGIN}/office.js`, getAttribute: () => null };
    const head = { appendChild: (script: ScriptElement) => this.load(script) };
    const byTag: Record<string, object[]> = { script: [officeScript], head: [head] };
    return {
      readyState: "complete",
      scripts: byTag["script"],
      head,
      body: null,
      cookie: "",
      URL: `${ORIGIN}/taskpane.html`,
      getElementsByTagName: (tag: string) => byTag[tag] ?? [],
      getElementById: () => null,
      createElement: (tag: string) => new ScriptElement(tag),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  }

  private load(script: ScriptElement): ScriptElement {
    setImmediate(() => {
      this.run(script.src.replace(`${ORIGIN}/`, ""));
      script.onload?.();
    });
    return script;
  }
}

/** A `<script>` that the library makes to load a part of itself. */
class ScriptElement {
  src = "";
  onload: (() => void) | null = null;
  readonly style = {};
  private readonly attributes = new Map<string, string>();
  constructor(readonly tagName: string) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    if (name === "src") this.src = value;
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
}

function memoryStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
  };
}
