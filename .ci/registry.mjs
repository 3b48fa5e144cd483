// The least of a container registry: one base image of one empty layer, so that an image can be made where no registry can be reached.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

const digest = (bytes) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
const emptyTar = Buffer.alloc(1024);
const layer = gzipSync(emptyTar);
const config = Buffer.from(JSON.stringify({
  architecture: "amd64",
  os: "linux",
  config: { Env: ["PATH=/usr/bin"], User: "root" },
  rootfs: { type: "layers", diff_ids: [digest(emptyTar)] },
  history: [],
}));
const manifest = Buffer.from(JSON.stringify({
  schemaVersion: 2,
  mediaType: "application/vnd.docker.distribution.manifest.v2+json",
  config: { mediaType: "application/vnd.docker.container.image.v1+json", size: config.length, digest: digest(config) },
  layers: [{ mediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip", size: layer.length, digest: digest(layer) }],
}));
const blobs = new Map([[digest(config), config], [digest(layer), layer]]);

/** Listens on a free port of this machine. */
export function startRegistry() {
  const server = createServer((request, response) => {
    const asked = request.url.match(/^\/v2\/.+\/(manifests|blobs)\/(.+)$/);
    const body = asked?.[1] === "manifests" ? manifest : blobs.get(decodeURIComponent(asked?.[2] ?? ""));
    if (request.url !== "/v2/" && !body) {
      response.writeHead(404).end();
      return;
    }

    response.writeHead(200, asked?.[1] === "manifests"
      ? { "Content-Type": "application/vnd.docker.distribution.manifest.v2+json", "Docker-Content-Digest": digest(manifest), "Content-Length": manifest.length }
      : { "Content-Type": "application/octet-stream", "Content-Length": body?.length ?? 0 });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}
