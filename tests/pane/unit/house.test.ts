import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { places } from "../support/places.js";

const source = join(places.addin, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith("api.ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(source, name), "utf8") }));
const parsed = files.map(({ name, text }) => ({ name, root: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS) }));

function find<T>(root: ts.Node, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    node.forEachChild(visit);
  };
  visit(root);
  return found;
}

const everywhere = (pick: (node: ts.Node) => string | undefined) => parsed.flatMap(({ name, root }) => find(root, pick).map((found) => `${name}: ${found}`));

describe("the pane's source", () => {
  it("has_files_of_at_most_250_lines", () => {
    expect(files.filter(({ text }) => text.split("\n").length > 250).map(({ name }) => name)).toEqual([]);
  });

  it("has_functions_of_at_most_40_lines", () => {
    const long = everywhere((node) => {
      const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
      const root = node.getSourceFile();
      const lines = body ? root.getLineAndCharacterOfPosition(node.end).line - root.getLineAndCharacterOfPosition(node.getStart()).line + 1 : 0;
      return lines > 40 ? `${node.getText().slice(0, 40)} (${lines})` : undefined;
    });

    expect(long).toEqual([]);
  });

  it("uses_no_any_and_no_exclamation_mark_against_null", () => {
    expect(everywhere((node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node) ? node.parent.getText().slice(0, 60) : undefined)).toEqual([]);
  });

  it("never_writes_html", () => {
    expect(everywhere((node) => ts.isIdentifier(node) && /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/.test(node.text) ? node.text : undefined)).toEqual([]);
  });

  it("names_Office_in_one_folder_only", () => {
    const outside = everywhere((node) => ts.isIdentifier(node) && node.text === "Office" ? node.getSourceFile().fileName : undefined).filter((found) => !found.startsWith("outlook/"));

    expect(outside).toEqual([]);
  });

  it("posts_to_no_page_but_the_one_it_knows", () => {
    expect(files.filter(({ text }) => /postMessage\([^)]*["']\*["']/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it("keeps_its_english_in_one_file", () => {
    const sentences = everywhere((node) => ts.isJsxText(node) && /[a-z]{2}/i.test(node.text) ? node.text.trim() : undefined);

    expect(sentences).toEqual([]);
  });
});

function leaves(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
}

it.each([
  ["en", /reject|\bfail|unfortunate|sorry|oops|[a-z]!|\d ?%/i],
  ["de", /abgelehnt|ablehn|absage|leider|gescheitert|fehler|fehlgeschlagen|entschuldig|hoppla|[a-zäöüß]!|\d ?%|\b(du|dein\w*|dir|dich)\b|[a-zß](\*|:)innen/i],
])("says_nothing_that_hurts_in_%s", async (language, never) => {
  const wordFiles = files.filter(({ name }) => name.endsWith(`.${language}.ts`));
  const said = leaves(await Promise.all(wordFiles.map(({ name }) => import(join(source, name)) as Promise<object>)));

  expect(wordFiles.length).toBeGreaterThanOrEqual(9);
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((text) => never.test(text))).toEqual([]);
});

const imports = parsed.map(({ name, root }) => {
  const named = find(root, (node) => (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined));
  const paths = named.flatMap((path) => (ts.isStringLiteral(path) && path.text.startsWith(".") ? posix.join(posix.dirname(name), path.text).replace(/\.js$/, "") : []));
  return { name: name.replace(/\.tsx?$/, ""), paths };
});

it("has_no_circle_of_imports_be_they_lazy_or_of_types_alone", () => {
  let left = imports;
  // Whoever imports nobody that is left is in no circle.
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const names = new Set(left.map(({ name }) => name));
    left = left.filter(({ paths }) => paths.some((path) => names.has(path)));
  }

  expect(imports.flatMap(({ paths }) => paths).length).toBeGreaterThan(400);
  expect(left.map(({ name, paths }) => `${name}: ${paths.filter((path) => left.some((each) => each.name === path)).join(", ")}`)).toEqual([]);
});

it("reads_its_words_in_one_way", () => {
  const past = files.filter(({ name }) => !/\.(en|de|words)\.ts$|^pane\/words\/words\.ts$/.test(name)).filter(({ text }) => /^import (?!type)[^;]*\.(en|de)\.js"/m.test(text));

  expect(past.map(({ name }) => name)).toEqual([]);
});

it("finds_the_source_it_speaks_of", () => {
  expect(files.map(({ name }) => name)).toContain("main.ts");
  expect(relative(places.repository, source).replaceAll("\\", "/")).toBe("addin/src");
});
