import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { atlasPlugin } from "../../../src/compiler/vite-plugin";
import { GOOD_FACTS } from "./broken-facts";

const root = mkdtempSync(join(tmpdir(), "page-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, "src"));
writeFileSync(join(root, "index.html"), '<script type="module" src="/src/main.ts"></script>');
writeFileSync(
  join(root, "src/main.ts"),
  'import outline from "virtual:atlas-outline-url";\nimport accounts from "virtual:atlas-accounts-url";\nfetch(outline);\nfetch(accounts);',
);

const silent = createLogger("silent");
const common = {
  configFile: false,
  root,
  base: "./",
  customLogger: silent,
  logLevel: "silent",
} as const;

describe("a build", () => {
  test.each(["outline", "accounts"])(
    "emits the %s under a hashed name and finds it beside its own script",
    async (part) => {
      const facts = resolve(GOOD_FACTS);
      const result = await build({
        ...common,
        build: { write: false },
        plugins: [atlasPlugin(facts)],
      });
      if (Array.isArray(result) || !("output" in result))
        throw new Error("One output was expected.");
      const name = new RegExp(`^assets/atlas-${part}-[\\w-]{8}\\.json$`);
      const asset = result.output.find(({ fileName }) => name.test(fileName));
      if (asset?.type !== "asset") throw new Error(`No ${part} was emitted.`);
      const { segments } = JSON.parse(String(asset.source));
      expect(part === "outline" ? segments.id : segments).toHaveLength(9);
      const script = result.output.find(({ type }) => type === "chunk");
      expect(script?.type === "chunk" && script.code).toMatch(
        new RegExp(`new URL\\(.${asset.fileName.replace("assets/", "")}., ?import\\.meta\\.url\\)`),
      );
    },
  );

  test("stops on a problem and names it", async () => {
    const facts = join(root, "broken");
    cpSync(GOOD_FACTS, facts, { recursive: true });
    const file = join(facts, "itinerary/01-yanovka.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("to: odessa", "to: odesa"));
    const plugins = [atlasPlugin(facts)];
    const failing = build({ ...common, build: { write: false }, plugins });
    await expect(failing).rejects.toThrow(/01-yanovka\.yaml:22 {2}t-002: the place "odesa" is not/);
  });
});

describe("the dev server", () => {
  let server: ViteDevServer | undefined;
  afterEach(() => server?.close());

  test("serves the atlas, reloads on a change, and keeps the last good one on a problem", async () => {
    const facts = join(root, "geo");
    cpSync(GOOD_FACTS, facts, { recursive: true });
    server = await createServer({
      ...common,
      server: { host: "127.0.0.1", port: 0 },
      plugins: [atlasPlugin(facts)],
    });
    await server.listen();
    const send = vi.spyOn(server.ws, "send");
    const sent = () => JSON.stringify(send.mock.calls);
    const address = `${server.resolvedUrls?.local[0]}@atlas-accounts.json`;
    const text = async () => (await fetch(address)).text();
    const file = join(facts, "itinerary/01-yanovka.yaml");
    const watched = () => server?.watcher.getWatched()[join(facts, "itinerary")] ?? [];
    await vi.waitFor(() => expect(watched()).toContain("01-yanovka.yaml"), 5000);
    const good = readFileSync(file, "utf8");
    const before = await text();
    expect(JSON.parse(before).segments).toHaveLength(9);

    writeFileSync(file, good.replace("to: odessa", "to: odesa"));
    await vi.waitFor(() => expect(sent()).toContain('"type":"error"'), 5000);
    expect(sent()).toContain("01-yanovka.yaml:22  t-002: the place");
    expect(await text()).toBe(before);

    send.mockClear();
    writeFileSync(file, good.replace("He lived in Odessa", "He lodged in Odessa"));
    await vi.waitFor(() => expect(sent()).toContain('"type":"full-reload"'), 5000);
    expect(await text()).toContain("He lodged in Odessa");
  }, 20_000);
});
