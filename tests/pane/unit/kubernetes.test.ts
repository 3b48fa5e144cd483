import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments, type Document } from "yaml";
import { complaints, everyField, type Path } from "../support/kubernetes.js";
import { places } from "../support/places.js";

// As Kubernetes reads it: YAML 1.1, and no name twice.
const text = readFileSync(join(places.repository, "service", "deploy", "kubernetes.yaml"), "utf8");
const documents = parseAllDocuments(text, { version: "1.1" }) as Document[];
const kinds = documents.map((document) => String(document.get("kind")));
const container: Path = ["spec", "template", "spec", "containers", 0];

// Names under these are the writer's own.
const ours = new Set(["labels", "matchLabels", "requests", "limits"]);
const isOurs = (kind: string, path: Path) => ours.has(String(path.at(-1))) || (kind === "Service" && path.at(-1) === "selector");

async function said(kind: string, change: (document: Document) => void): Promise<string[]> {
  const document = documents[kinds.indexOf(kind)]?.clone() as Document;
  change(document);
  return complaints(document.toJS());
}

async function accepted(kind: string, paths: readonly Path[], change: (document: Document, path: Path) => void): Promise<string[]> {
  const taken = await Promise.all(paths.map(async (path) => ((await said(kind, (document) => change(document, path))).length === 0 ? path.join("/") : undefined)));
  return taken.filter((path) => path !== undefined);
}

describe("the manifest for a cluster, by Kubernetes' own schema", () => {
  it("is_read_without_a_mistake", () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(kinds).toHaveLength(7);
  });

  it.each(kinds)("%s_is_taken_as_it_stands", async (kind) => {
    expect(await said(kind, () => undefined)).toEqual([]);
  });

  it.each(kinds)("%s_takes_no_field_that_Kubernetes_does_not_know_wherever_it_stands", async (kind) => {
    const whole = documents[kinds.indexOf(kind)]?.toJS() as Record<string, unknown>;
    const maps = [[], ...everyField(whole)].filter((path) => isMap(path.reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], whole)) && !isOurs(kind, path));

    expect(maps.length).toBeGreaterThan(1);
    expect(await accepted(kind, maps, (document, path) => document.setIn([...path, "surprise"], "here"))).toEqual([]);
  });

  it.each(kinds)("%s_takes_no_value_of_another_type_wherever_it_stands", async (kind) => {
    const fields = everyField(documents[kinds.indexOf(kind)]?.toJS());

    expect(fields.length).toBeGreaterThan(3);
    expect(await accepted(kind, fields, (document, path) => document.setIn(path, [[true]]))).toEqual([]);
  });

  it.each<[string, Path]>([
    ["Deployment", ["spec", "selector"]],
    ["Deployment", ["spec", "template"]],
    ["Deployment", ["spec", "template", "spec", "containers"]],
    ["Deployment", ["spec", "template", "spec", "topologySpreadConstraints", 0, "whenUnsatisfiable"]],
    ["Deployment", [...container, "name"]],
    ["Deployment", [...container, "ports", 0, "containerPort"]],
    ["Deployment", [...container, "env", 0, "name"]],
    ["Deployment", [...container, "readinessProbe", "httpGet", "port"]],
    ["Deployment", [...container, "lifecycle", "preStop", "sleep", "seconds"]],
    ["Service", ["spec", "ports", 0, "port"]],
    ["Ingress", ["spec", "rules", 0, "http", "paths", 0, "pathType"]],
    ["Ingress", ["spec", "rules", 0, "http", "paths", 0, "backend"]],
    ["HorizontalPodAutoscaler", ["spec", "maxReplicas"]],
    ["HorizontalPodAutoscaler", ["spec", "scaleTargetRef", "name"]],
    ["HorizontalPodAutoscaler", ["spec", "metrics", 0, "resource", "target", "type"]],
    ["NetworkPolicy", ["spec", "egress", 1, "to", 0, "ipBlock", "cidr"]],
  ])("%s_is_not_taken_without_%j", async (kind, path) => {
    expect(await said(kind, (document) => expect(document.deleteIn(path)).toBe(true))).not.toEqual([]);
  });

  it.each<[string, Path, unknown]>([
    ["Deployment", ["apiVersion"], "apps/v2"],
    ["Deployment", ["kind"], "Deploymint"],
    ["Deployment", [...container, "resources", "limits", "memory"], "640Mx"],
    ["Deployment", [...container, "imagePullPolicy"], "Sometimes"],
    ["Deployment", [...container, "env", 0, "value"], 8080],
    ["Deployment", [...container, "env", 1, "value"], true],
    ["Deployment", [...container, "securityContext", "readOnlyRootFilesystem"], "often"],
    ["Deployment", ["spec", "template", "spec", "terminationGracePeriodSeconds"], "45 s"],
    ["Service", ["spec", "ports", 0, "port"], "http"],
    ["Service", ["spec", "sessionAffinity"], "Never"],
    ["Ingress", ["spec", "rules", 0, "http", "paths", 0, "pathType"], "Prefixed"],
    ["NetworkPolicy", ["spec", "policyTypes", 0], 1],
  ])("%s_is_not_taken_with_%j_as_%j", async (kind, path, value) => {
    expect(await said(kind, (document) => document.setIn(path, value))).not.toEqual([]);
  });
});

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
