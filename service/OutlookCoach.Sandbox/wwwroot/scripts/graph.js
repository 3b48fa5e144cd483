/** Speaks to the sandbox's Microsoft Graph, so that the page shows what Graph says. */
export class Graph {
  #token = "";
  #until = 0;

  /** Reads; answers the JSON. */
  get(path, prefer = "") {
    return this.#call("GET", path, undefined, prefer);
  }

  /** Changes; answers the JSON. */
  patch(path, body) {
    return this.#call("PATCH", path, body);
  }

  /** Deletes. */
  delete(path) {
    return this.#call("DELETE", path);
  }

  /** Reads all pages of a list. */
  async list(path, prefer = "") {
    const items = [];
    let next = path;
    while (next) {
      const page = await this.get(next, prefer);
      items.push(...page.value);
      const link = page["@odata.nextLink"];
      next = link ? new URL(link).pathname.replace(/^\/v1\.0/, "") + new URL(link).search : "";
    }
    return items;
  }

  async #call(method, path, body, prefer = "") {
    const headers = { Authorization: `Bearer ${await this.#signIn()}` };
    if (prefer) headers.Prefer = prefer;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const answer = await fetch(`/v1.0${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    if (answer.status === 204) return null;
    const json = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(json.error?.message ?? answer.statusText), { status: answer.status });
    return json;
  }

  async #signIn() {
    if (Date.now() < this.#until) return this.#token;
    const answer = await fetch("/sandbox/token", { method: "POST" });
    if (!answer.ok) throw new Error("The sandbox gave no sign-in.");
    const { access_token: token, expires_in: seconds } = await answer.json();
    this.#token = token;
    this.#until = Date.now() + (seconds - 300) * 1000;
    return token;
  }
}
