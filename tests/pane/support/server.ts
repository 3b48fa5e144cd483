import { readFile } from "node:fs/promises";
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import { extname, join, normalize } from "node:path";
import type { AddressInfo } from "node:net";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** Texts by their path, and folders by the path they are mounted on. */
export interface Site {
  readonly pages?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, string>>;
}

export interface Running {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a site on a free port of this machine; over https when there is a certificate. */
export async function serve(site: Site, certificate?: { readonly key: string; readonly cert: string }): Promise<Running> {
  const answer = (request: IncomingMessage, response: ServerResponse) => void respond(site, request, response);
  const server: Server = certificate ? createHttps(certificate, answer) : createHttp(answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate ? "https" : "http"}://localhost:${port}`,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  // As the service chooses among the pages (FirstWords).
  const path = asked === "/pane/index.html" && /^de\b/i.test(request.headers["accept-language"] ?? "") ? "/pane/index.de.html" : asked;
  const page = site.pages?.[path];
  const body = page ?? (await readMounted(site.folders ?? {}, path));
  if (body === null) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(path)] ?? (page === undefined ? "application/octet-stream" : "text/html; charset=utf-8");
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
}

async function readMounted(folders: Readonly<Record<string, string>>, path: string): Promise<Buffer | null> {
  const mount = Object.keys(folders).find((each) => path.startsWith(each));
  if (mount === undefined) {
    return null;
  }
  return readFile(join(folders[mount] ?? "", normalize(path.slice(mount.length)))).catch(() => null);
}
