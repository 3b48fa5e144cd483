/** One field of a manifest: the names and numbers that lead to it. */
export type Path = readonly (string | number)[];

interface Model {
  prototype: { validate(this: unknown): void };
}

/** What Kubernetes' own schema says against a manifest; empty if it would be taken. */
export async function complaints(manifest: unknown): Promise<string[]> {
  const { apiVersion, kind } = manifest as { apiVersion: string; kind: string };
  const model = await modelOf(apiVersion, kind);
  if (!model) return [`Kubernetes has no ${kind} in ${apiVersion}`];

  const asked = new Set<string>();
  try {
    model.prototype.validate.call(watched(manifest, [], asked));
  } catch (problem) {
    return [String(problem)];
  }
  return everyField(manifest).filter((path) => !asked.has(path.join("/"))).map((path) => `Kubernetes has no field ${path.join("/")} in ${kind}`);
}

/** The paths of every field, outer ones first. */
export function everyField(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = [...path, Array.isArray(value) ? Number(name) : name];
    return [field, ...everyField(inner, field)];
  });
}

async function modelOf(apiVersion: string, kind: string): Promise<Model | undefined> {
  try {
    return ((await import(/* @vite-ignore */ `kubernetes-models/${apiVersion}/${kind}`)) as Record<string, Model>)[kind];
  } catch {
    return undefined;
  }
}

// The schema lets unknown fields pass, as servers once did. But it asks for each field it knows: what it never asked for, it does not know.
function watched(value: unknown, path: Path, asked: Set<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, name) {
      const field = [...path, String(name)];
      asked.add(field.join("/"));
      return watched(Reflect.get(target, name), field, asked);
    },
  });
}
